package dev.jampx.conformance.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every correction of Amplify's simulator does what it says, has a source that says so, and is one. */
@Tag("toolchain")
class SimulatorCorrectionsTest {

    static List<Correction> corrections() {
        JsonNode corrections = AmplifysAppSync.shared()
                .ask(JsonNodeFactory.instance.objectNode().put("corrections", true));
        return StreamSupport.stream(corrections.spliterator(), false)
                .map(Correction::new)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void changesWhatTheSimulatorDoes(Correction correction) {
        JsonNode expected = correction.json().get("expected");
        assertThat(correction.json().get("corrected")).isEqualTo(expected);
        assertThat(correction.json().get("uncorrected")).isNotEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void saysWhy(Correction correction) {
        assertThat(correction.json().path("wrong").asText()).isNotBlank();
        assertThat(correction.json().path("source").asText()).isNotBlank();
    }

    record Correction(JsonNode json) {

        @Override
        public String toString() {
            return json.path("name").asText();
        }
    }
}
