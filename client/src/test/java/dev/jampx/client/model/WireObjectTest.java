package dev.jampx.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What generated inputs are on the wire. */
class WireObjectTest {

    @Test
    void whatIsNullIsLeftOut() {
        assertThat(new WireObject().put("text", "a").put("note", null).fields()).isEqualTo(Map.of("text", "a"));
    }

    @Test
    void whatIsClearedIsNullAndWhatIsUnchangedIsAbsent() {
        Map<String, ?> fields = new WireObject()
                .update("set", FieldUpdate.set(1))
                .update("cleared", FieldUpdate.clear())
                .update("unchanged", FieldUpdate.unchanged())
                .fields();

        assertThat(fields).containsOnlyKeys("set", "cleared").containsEntry("cleared", null);
    }

    @Test
    void aDefaultTakesNobodysPlace() {
        assertThat(WireObject.withDefault(Map.of("id", "mine"), "id", "other")).isEqualTo(Map.of("id", "mine"));
        assertThat(WireObject.withDefault(Map.of("text", "a"), "id", "other"))
                .isEqualTo(Map.of("text", "a", "id", "other"));
    }

    @Test
    void listsAreCopied() {
        List<String> list = new ArrayList<>(List.of("a"));
        List<String> copy = WireObject.copy(list);
        list.add("b");

        assertThat(copy).containsExactly("a");
        assertThatThrownBy(() -> copy.add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatABuilderLacksIsNamed() {
        assertThatThrownBy(() -> WireObject.required(null, "title"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("title");
    }

    /** The API compares texts: {@code 12:00:00.1Z} would be another time than {@code 12:00:00.100Z}. */
    @Test
    void timesAreWrittenAsAppSyncWritesThem() {
        assertThat(Scalars.encode(OffsetDateTime.parse("2026-01-02T03:04:05.1Z")))
                .isEqualTo("2026-01-02T03:04:05.100Z");
        assertThat(Scalars.encode(OffsetDateTime.parse("2026-01-02T03:04Z"))).isEqualTo("2026-01-02T03:04:00.000Z");
        assertThat(Scalars.encode(OffsetDateTime.parse("2026-01-02T03:04:05.123456+02:00")))
                .isEqualTo("2026-01-02T03:04:05.123456+02:00");
    }
}
