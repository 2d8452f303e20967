package dev.jampx.sandbox.outputs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a definition adds to the outputs comes beside what is there. */
class AddedOutputsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void comesIntoObjectsBehindListsAndInThePlaceOfTexts() {
        ObjectNode outputs = MAPPER.valueToTree(Map.of(
                "version", "1.4",
                "auth", Map.of("mfa_methods", List.of("SMS"), "mfa_configuration", "NONE"),
                "custom", Map.of("sandbox", Map.of("console_url", "http://localhost"))));

        AddedOutputs.merge(
                outputs,
                Map.of(
                        "version", "1.3",
                        "auth", Map.of("mfa_methods", List.of("TOTP"), "mfa_configuration", "OPTIONAL"),
                        "custom", Map.of("mail", "help@example.com", "port", 25),
                        "geo", Map.of("aws_region", "eu-west-1")));

        assertThat(MAPPER.convertValue(outputs, Object.class))
                .isEqualTo(Map.of(
                        "version", "1.4",
                        "auth", Map.of("mfa_methods", List.of("SMS", "TOTP"), "mfa_configuration", "OPTIONAL"),
                        "custom",
                                Map.of(
                                        "sandbox",
                                        Map.of("console_url", "http://localhost"),
                                        "mail",
                                        "help@example.com",
                                        "port",
                                        25),
                        "geo", Map.of("aws_region", "eu-west-1")));
    }
}
