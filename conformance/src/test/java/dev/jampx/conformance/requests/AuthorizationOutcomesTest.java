package dev.jampx.conformance.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.conformance.Synthesis;
import dev.jampx.conformance.Toolchain;
import dev.jampx.conformance.random.RuledBackends;
import dev.jampx.conformance.random.WrittenBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/authorization-outcomes.md} says what comes of each rule for each caller and operation: what both sides answer, and they
 * must answer the same. {@code -Djampx.golden.update=true} rewrites it, and fails by design.
 */
@Tag("toolchain")
class AuthorizationOutcomesTest {

    private static final Path PAGE = Path.of("..", "docs", "authorization-outcomes.md");

    @Test
    void thePageSaysWhatBothAnswer() throws IOException {
        Map<String, WrittenBackend> backends = RuledBackends.all();
        Map<String, CompletableFuture<Synthesis>> syntheses = new LinkedHashMap<>();
        backends.forEach(
                (rule, backend) -> syntheses.put(rule, Toolchain.shared().deploy(backend.typeScript())));
        StringBuilder page = new StringBuilder(OutcomePage.HEAD);
        backends.forEach((rule, backend) -> {
            RandomCase one = new RandomCase(backend);
            try (SideBySide sides = one.deploy(syntheses.get(rule).join(), OutcomeProbes.rows(rule))) {
                page.append(OutcomePage.section(rule, outcomes(one, sides)));
            }
        });
        if (Boolean.getBoolean("jampx.golden.update")) {
            Files.writeString(PAGE, page);
            throw new AssertionError(PAGE + " was rewritten; read it, then run without -Djampx.golden.update");
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
    }

    private static Map<String, List<String>> outcomes(RandomCase one, SideBySide sides) {
        RequestingCaller function = RequestingCaller.role(RequestingCaller.FUNCTION);
        List<SubscriptionRequest.Event> events =
                OutcomeProbes.updates(one.plainFields("Todo"), request -> agreed(sides, function, request));
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        OutcomeProbes.CALLERS.forEach((name, caller) -> outcomes.put(
                name,
                Stream.concat(
                                OutcomeProbes.OPERATIONS.values().stream()
                                        .map(probe -> probe.apply(request -> agreed(sides, caller, request))),
                                Stream.of(heard(sides, OutcomeProbes.subscription(caller, events))))
                        .toList()));
        return outcomes;
    }

    private static String heard(SideBySide sides, SubscriptionRequest subscription) {
        return OutcomeProbes.heard(agreed(
                sides.heard(subscription.caller(), subscription), subscription.caller(), subscription.request()));
    }

    private static SideBySide.Answers agreed(SideBySide sides, RequestingCaller caller, GraphQlRequest request) {
        return agreed(sides.outcome(caller, request), caller, request);
    }

    private static SideBySide.Answers agreed(
            SideBySide.Outcome outcome, RequestingCaller caller, GraphQlRequest request) {
        SideBySide.Answers answers = outcome.pages().get(0);
        assertThat(Normalized.answer(answers.jampx()))
                .as("%s %s", caller, request.query())
                .isEqualTo(Normalized.answer(answers.amplify()));
        assertThat(outcome.tablesAgree()).as("%s %s", caller, request.query()).isTrue();
        return answers;
    }
}
