package dev.jampx.sandbox.resolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What AppSync's linter refuses is refused here. That it refuses it: {@code LinterRulesTest} in conformance. */
class LinterRulesTest {

    static Stream<Arguments> snippets() throws IOException {
        try (InputStream in = LinterRulesTest.class.getResourceAsStream("linter-rules.txt")) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^--- "))
                    .filter(block -> !block.isEmpty())
                    .map(block -> Arguments.of(
                            block.substring(0, block.indexOf('\n')), block.substring(block.indexOf('\n') + 1)));
        }
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void areKept(String rule, String code) {
        switch (rule) {
            case "accepted" ->
                assertThatCode(() -> Runtimes.SHARED.compile("accepted.js", code))
                        .doesNotThrowAnyException();
            // Methods cannot be told by their names alone: they are not there when the code runs.
            case "no-disallowed-methods" -> assertThat(run(code)).isInstanceOf(HandlerOutcome.Failed.class);
            default ->
                assertThatThrownBy(() -> Runtimes.SHARED.compile(rule, code))
                        .isInstanceOf(UnsupportedCodeException.class);
        }
    }

    private static HandlerOutcome run(String code) {
        ResolverCode compiled = Runtimes.SHARED.compile("method.js", code);
        try (ResolverExecution execution = Runtimes.SHARED.begin(compiled, GivenInvocation.withArguments("{}"))) {
            return execution.request();
        }
    }
}
