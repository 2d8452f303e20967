package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.Jampx;
import dev.jampx.sandbox.lambda.handlers.Judge;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Lambda authorizer in a process of its own. */
class LambdaAuthorizerTest {

    private static final FunctionDefinition JUDGE =
            Jampx.defineFunction("judge").handler(Judge.class).timeoutSeconds(60);

    @Test
    void judgesTokens(@TempDir Path folder) {
        try (SandboxFixture sandbox = new SandboxFixture(
                folder,
                Jampx.defineData(Jampx.a
                                .schema()
                                .add(
                                        "Note",
                                        Jampx.a
                                                .model()
                                                .field("text", Jampx.a.string())
                                                .field("age", Jampx.a.integer()))
                                .authorization(allow -> List.of(allow.custom())))
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.LAMBDA)
                                .lambda(lambda -> lambda.function(JUDGE))))) {
            SandboxFixture.Answer in = sandbox.graphQl(
                    "let me in", "mutation { createNote(input: { text: \"t\", age: 3 }) { text age } }");
            assertThat(in.body().at("/data/createNote/text").asText())
                    .as(in.body().toString())
                    .isEqualTo("t");
            assertThat(in.body().at("/data/createNote/age").isNull()).isTrue();
            assertThat(in.body().at("/errors/0/message").asText())
                    .isEqualTo("Not Authorized to access age on type Note");

            SandboxFixture.Answer out = sandbox.graphQl("please", "{ listNotes { items { text } } }");
            assertThat(out.status()).isEqualTo(401);
            assertThat(out.body().at("/errors/0/message").asText())
                    .isEqualTo("You are not authorized to make this call.");

            SandboxFixture.Answer failed = sandbox.graphQl("stumble", "{ listNotes { items { text } } }");
            assertThat(failed.status()).isEqualTo(400);
            assertThat(failed.body().at("/errors/0/errorType").asText()).isEqualTo("BadRequestException");
            assertThat(sandbox.refusals)
                    .containsExactly("The function \"judge\", which judges tokens, failed: no database");
        }
    }
}
