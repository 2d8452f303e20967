package dev.jampx.conformance.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** Where one side may write what the other does not, it may write one row only. */
class WrittenRowTest {

    private static final WrittenRow ROW = new WrittenRow("Todo", (ObjectNode) json("{'id': {'S': 'a'}}"));
    private static final JsonNode BEFORE =
            json("{'Todo': [{'id': {'S': 'a'}}, {'id': {'S': 'b'}}], 'Note': [{'id': {'S': 'a'}}]}");

    @Test
    void itMayBeWritten() {
        assertThat(ROW.isAllThatDiffers(
                        BEFORE,
                        json("{'Todo': [{'id': {'S': 'b'}}, {'id': {'S': 'a'}, 'x': {'N': '1'}}],"
                                + " 'Note': [{'id': {'S': 'a'}}]}")))
                .isTrue();
    }

    @Test
    void noOtherMayBeWritten() {
        assertThat(ROW.isAllThatDiffers(
                        BEFORE,
                        json("{'Todo': [{'id': {'S': 'a'}}, {'id': {'S': 'b'}, 'x': {'N': '1'}}],"
                                + " 'Note': [{'id': {'S': 'a'}}]}")))
                .isFalse();
    }

    @Test
    void noOtherMayBeDeleted() {
        assertThat(ROW.isAllThatDiffers(BEFORE, json("{'Todo': [{'id': {'S': 'a'}}], 'Note': [{'id': {'S': 'a'}}]}")))
                .isFalse();
    }

    @Test
    void noneMayBeWrittenElsewhere() {
        assertThat(ROW.isAllThatDiffers(
                        BEFORE,
                        json("{'Todo': [{'id': {'S': 'a'}}, {'id': {'S': 'b'}}],"
                                + " 'Note': [{'id': {'S': 'a'}, 'x': {'N': '1'}}]}")))
                .isFalse();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
