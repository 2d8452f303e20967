package dev.jampx.codegen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code JSON.stringify} makes of the values. */
class JsonTextTest {

    @Test
    void standsInOneLineWithoutAStep() {
        assertThat(JsonText.of(Map.of("list", List.of(1, true, "x")))).isEqualTo("{\"list\":[1,true,\"x\"]}");
    }

    @Test
    void hasALineForEachPartWithAStep() {
        assertThat(JsonText.of(Map.of("list", List.of(Map.of(), List.of())), 2))
                .isEqualTo("{\n  \"list\": [\n    {},\n    []\n  ]\n}");
    }

    @Test
    void writesByNumberWhatCannotBeWrittenOtherwise() {
        assertThat(JsonText.of("\"\\\b\f\n\r\t\u0001\ud83d\ude00\ud83d x\u2028"))
                .isEqualTo("\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\ud83d\ude00\\ud83d x\u2028\"");
    }
}
