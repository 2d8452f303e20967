package dev.jampx.sandbox.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Everything that the types of {@code @aws-appsync/utils} declare is there. The list is made of the package itself: see
 * {@code UtilsDeclarationsTest} in conformance.
 */
class DeclaredMembersTest {

    private static final Map<String, String> NAMESPACES = Map.of(
            "@aws-appsync/utils", "utils",
            "@aws-appsync/utils/ai", "ai",
            "@aws-appsync/utils/dynamodb", "dynamodb",
            "@aws-appsync/utils/rds", "rds");

    @Test
    void areAllThere() throws IOException {
        List<String> declared = declared();
        assertThat(declared).hasSizeGreaterThan(100);
        String code = NAMESPACES.entrySet().stream()
                        .map(entry -> "import * as " + entry.getValue() + " from '" + entry.getKey() + "';\n")
                        .collect(Collectors.joining())
                + "export function request(ctx) { return ["
                + declared.stream().map(DeclaredMembersTest::type).collect(Collectors.joining(","))
                + "]; } export function response(ctx) {}";
        ResolverCode compiled = Runtimes.SHARED.compile("members.js", code);
        try (ResolverExecution execution = Runtimes.SHARED.begin(compiled, GivenInvocation.withArguments("{}"))) {
            JsonNode types = ((HandlerOutcome.Returned) execution.request()).value();
            for (int i = 0; i < declared.size(); i++) {
                assertThat(types.get(i).asText()).as(declared.get(i)).isEqualTo("function");
            }
        }
    }

    private static String type(String member) {
        String[] parts = member.split(" ");
        return "typeof " + NAMESPACES.get(parts[0]) + "." + parts[1];
    }

    private static List<String> declared() throws IOException {
        try (InputStream in = DeclaredMembersTest.class.getResourceAsStream("declared-members.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
