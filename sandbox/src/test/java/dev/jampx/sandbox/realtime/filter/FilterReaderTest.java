package dev.jampx.sandbox.realtime.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a filter and what is none, and what fields and arguments are. */
class FilterReaderTest {

    private static SubscriptionFilter read(String json) {
        try {
            return FilterReader.read(new ObjectMapper().readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static SubscriptionFilter one(String condition) {
        return read("{'filterGroup': [{'filters': [" + condition + "]}]}");
    }

    @Test
    void aFieldMayLieDeepInTheEvent() {
        SubscriptionFilter filter = one("{'fieldName': 'a.b.c', 'operator': 'eq', 'value': 1}");

        assertThat(filter.matches(Map.of("a", Map.of("b", Map.of("c", 1))))).isTrue();
        assertThat(filter.matches(Map.of("a", Map.of("b", List.of(1))))).isFalse();
        assertThat(filter.matches(Map.of("a", 1))).isFalse();
        assertThat(filter.matches("text")).isFalse();
    }

    @Test
    void withoutAlternativesEverythingIsLetThrough() {
        assertThat(read("{'filterGroup': []}").matches(Map.of())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {'fieldName': 'a', 'operator': 'like', 'value': 'x'}              | unknown operator "like"
            {'fieldName': 'a', 'operator': 'eq', 'value': null}               | the value of eq must be
            {'fieldName': 'a', 'operator': 'eq'}                              | the value of eq must be
            {'fieldName': 'a', 'operator': 'eq', 'value': [1]}                | the value of eq must be
            {'fieldName': 'a', 'operator': 'gt', 'value': true}               | the value of gt must be
            {'fieldName': 'a', 'operator': 'beginsWith', 'value': 1}          | the value of beginsWith must be
            {'fieldName': 'a', 'operator': 'in', 'value': []}                 | the value of in must be
            {'fieldName': 'a', 'operator': 'in', 'value': [1,2,3,4,5,6]}      | the value of in must be
            {'fieldName': 'a', 'operator': 'in', 'value': 'x'}                | the value of in must be
            {'fieldName': 'a', 'operator': 'between', 'value': [1]}           | the value of between must be
            {'fieldName': 'a', 'operator': 'containsAny', 'value': [{}]}      | the value of containsAny must be
            {'fieldName': 'a.b.c.d.e.f', 'operator': 'eq', 'value': 1}        | at most 5 levels
            {'fieldName': '', 'operator': 'eq', 'value': 1}                   | fieldName must be
            {'operator': 'eq', 'value': 1}                                    | fieldName must be
            7                                                                 | unknown operator
            """)
    void whatAppSyncDoesNotTakeIsRefused(String condition, String reason) {
        assertThatThrownBy(() -> one(condition))
                .isInstanceOf(InvalidFilterException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void theLimitsAreAppSyncs() {
        assertThatThrownBy(() -> read("{}")).hasMessageContaining("filterGroup must be a list");
        assertThatThrownBy(() -> read("{'filterGroup': [{'filters': []}]}")).hasMessageContaining("at least one");
        String in5 = "{'fieldName': 'a', 'operator': 'in', 'value': [1,2,3,4,5]}";
        String in3 = "{'fieldName': 'b', 'operator': 'in', 'value': [1,2,3]}";
        assertThat(read("{'filterGroup': [{'filters': [" + in5 + "]}, {'filters': [" + in5 + "]}]}"))
                .isNotNull();
        assertThatThrownBy(() -> one(in5 + "," + in3)).hasMessageContaining("at most 10 filters");
        assertThatThrownBy(() -> one(conditions(6))).hasMessageContaining("at most 5 fields");
        assertThat(one(conditions(5)).alternatives().get(0)).hasSize(5);
        assertThatThrownBy(() -> one("{'fieldName': 'a', 'operator': 'eq', 'value': '" + "x".repeat(257) + "'}"))
                .isInstanceOf(InvalidFilterException.class);
        assertThat(one("{'fieldName': 'a', 'operator': 'eq', 'value': '" + "x".repeat(256) + "'}"))
                .isNotNull();
    }

    private static String conditions(int fields) {
        return IntStream.range(0, fields)
                .mapToObj(i -> "{'fieldName': 'f" + i + "', 'operator': 'eq', 'value': 1}")
                .collect(Collectors.joining(","));
    }

    @Test
    void argumentsEqualFieldsAndNullAsksForNull() {
        assertThat(new ArgumentFilter(Map.of()).matches(Map.of("a", 1))).isTrue();
        assertThat(new ArgumentFilter(Map.of("a", 1)).matches(Map.of("a", 1.0))).isTrue();
        assertThat(new ArgumentFilter(Map.of("a", 1)).matches(Map.of("a", "1"))).isFalse();
        assertThat(new ArgumentFilter(Map.of("a", 1, "b", 2)).matches(Map.of("a", 1)))
                .isFalse();
        Map<String, Object> none = new HashMap<>();
        none.put("a", null);
        assertThat(new ArgumentFilter(none).matches(Map.of())).isTrue();
        assertThat(new ArgumentFilter(none).matches(Map.of("a", 1))).isFalse();
    }
}
