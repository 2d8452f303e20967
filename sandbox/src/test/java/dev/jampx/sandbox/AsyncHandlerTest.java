package dev.jampx.sandbox;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.sandbox.lambda.handlers.Stubborn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A function of the API that nobody waits for. */
class AsyncHandlerTest {

    private static final int MOST_LOOKS = 60;

    @Test
    void isRunAgainAfterAFailureThoughTheRequestIsAnswered(@TempDir Path folder) throws InterruptedException {
        try (SandboxFixture sandbox = new SandboxFixture(
                folder,
                defineAuth().loginWith(login -> login.email()),
                defineData(a.schema()
                        .add("Note", a.model().field("text", a.string()))
                        .add(
                                "mail",
                                a.mutation()
                                        .argument("to", a.string())
                                        .handler(a.handler()
                                                .function(defineFunction("mailer")
                                                        .handler(Stubborn.class)
                                                        .timeoutSeconds(60))
                                                .async())
                                        .authorization(allow -> List.of(allow.authenticated())))
                        .authorization(allow -> List.of(allow.authenticated()))))) {
            String token =
                    sandbox.signIn(SandboxFixture.DEVELOPER, "ann@example.com").accessToken();
            SandboxFixture.Answer answer = sandbox.graphQl(token, "mutation { mail(to: \"bob\") { success } }");
            assertThat(answer.body().toString()).isEqualTo("{\"data\":{\"mail\":{\"success\":true}}}");

            assertThat(attempts(sandbox))
                    .containsExactly("ATTEMPT 1 {to=bob}", "ATTEMPT 2 {to=bob}", "ATTEMPT 3 {to=bob}");
        }
    }

    /** Lets minutes pass until there were three. */
    private static List<String> attempts(SandboxFixture sandbox) throws InterruptedException {
        List<String> attempts = new ArrayList<>();
        for (int look = 0; look < MOST_LOOKS && attempts.size() < 3; look++) {
            String line = sandbox.functionLines.poll(1, TimeUnit.SECONDS);
            if (line != null && line.startsWith("ATTEMPT ")) {
                attempts.add(line);
            } else if (line == null) {
                // Not at once: when the next attempt is due is decided after the function's last line.
                sandbox.clock.ahead(Duration.ofMinutes(2L * (look + 1)));
            }
        }
        return attempts;
    }
}
