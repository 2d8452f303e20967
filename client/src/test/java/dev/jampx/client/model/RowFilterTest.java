package dev.jampx.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters as the table applies them. */
class RowFilterTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonNode ROW = json("{'text': 'hello', 'number': 5, 'real': 2.0, 'yes': true, 'none': null,"
            + " 'list': ['a', 'b'], 'numbers': [1, 2]}");

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static boolean passes(String filter) {
        Map<String, Object> read = JSON.convertValue(json(filter), new TypeReference<Map<String, Object>>() {});
        return RowFilter.of(read).test(ROW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            textBlock =
                    """
                    {}; true
                    {'text': {'eq': 'hello'}}; true
                    {'text': {'ne': 'hello'}}; false
                    {'absent': {'ne': 'x'}}; true
                    {'none': {'eq': 'x'}}; false
                    {'real': {'eq': 2}}; true
                    {'number': {'lt': 6}}; true
                    {'number': {'lt': 5}}; false
                    {'number': {'le': 5}}; true
                    {'number': {'gt': 5}}; false
                    {'number': {'ge': 5}}; true
                    {'none': {'lt': 5}}; false
                    {'none': {'le': 5}}; false
                    {'none': {'gt': 5}}; false
                    {'none': {'ge': 5}}; false
                    {'number': {'between': [5, 6]}}; true
                    {'number': {'between': [6, 7]}}; false
                    {'none': {'between': [1, 9]}}; false
                    {'text': {'lt': 'help'}}; true
                    {'text': {'lt': 5}}; false
                    {'text': {'contains': 'ell'}}; true
                    {'list': {'contains': 'b'}}; true
                    {'numbers': {'contains': 3}}; false
                    {'list': {'notContains': 'c'}}; true
                    {'text': {'beginsWith': 'he'}}; true
                    {'text': {'beginsWith': 'lo'}}; false
                    {'text': {'attributeExists': true}}; true
                    {'absent': {'attributeExists': false}}; true
                    {'text': {'attributeType': 'string'}}; true
                    {'yes': {'attributeType': 'bool'}}; true
                    {'none': {'attributeType': '_null'}}; true
                    {'text': {'size': {'gt': 4, 'lt': 6}}}; true
                    {'list': {'size': {'eq': 2}}}; true
                    {'number': {'size': {'ge': 0}}}; false
                    {'text': {'eq': 'hello'}, 'number': {'eq': 6}}; false
                    {'number': {'gt': 1, 'lt': 5}}; false
                    {'and': [{'number': {'gt': 1}}, {'text': {'eq': 'x'}}]}; false
                    {'or': [{'number': {'gt': 1}}, {'text': {'eq': 'x'}}]}; true
                    {'not': {'number': {'gt': 1}}}; false
                    {'not': {'or': [{'text': {'eq': 'x'}}, {'and': [{'number': {'eq': 4}}]}]}}; true
                    """)
    void comparisons(String filter, boolean expected) {
        assertThat(passes(filter)).isEqualTo(expected);
    }

    @Test
    void conditionsWriteThem() {
        StringCondition<Map<String, Object>> text = new StringCondition<>(condition -> Map.of("text", condition));
        assertThat(RowFilter.of(text.size().between(5, 5)).test(ROW)).isTrue();
        assertThat(RowFilter.of(text.attributeType(AttributeType.NUMBER)).test(ROW))
                .isFalse();
        assertThat(RowFilter.of(Map.of("or", List.of(text.eq("x"), text.beginsWith("h"))))
                        .test(ROW))
                .isTrue();
        assertThat(RowFilter.of(null).test(ROW)).isTrue();
    }

    @Test
    void anOperatorThatNobodyKnowsIsAMistake() {
        assertThatThrownBy(() -> passes("{'text': {'like': 'h'}}")).isInstanceOf(IllegalArgumentException.class);
    }
}
