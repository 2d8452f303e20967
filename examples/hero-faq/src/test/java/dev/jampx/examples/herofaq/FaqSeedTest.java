package dev.jampx.examples.herofaq;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GroupType;

/** {@code jampx sandbox seed}: the example's seed in a sandbox that runs, and in one that does not. */
class FaqSeedTest {

    @TempDir
    private Path folder;

    @Test
    void fillsASandboxThatRunsAndLeavesAloneWhatIsThere() throws Exception {
        ProjectCopy project = ProjectCopy.in(folder);
        try (RunningSandbox sandbox = RunningSandbox.start(project)) {
            Seeding first = seed();
            assertThat(first.said()).contains("ada@example.com and grace@example.com have the password", "is filled.");
            assertThat(first.exitCode()).isZero();
            assertThat(seed().exitCode()).isZero();

            requireFilled(sandbox);
        }
    }

    @Test
    void startsASandboxThatDoesNotRunAndShowsWhereASeedFails() throws Exception {
        ProjectCopy project = ProjectCopy.in(folder);
        // Any free port: the default one may be somebody else's.
        assertThat(jampx("sandbox", "--once", "--port", "0").exitCode()).isZero();

        assertThat(seed().exitCode()).isZero();

        project.edit("amplify/seed/Seed.java", "\"Correct-Horse-7\"", "\"short\"");
        project.edit("amplify/seed/Seed.java", "\"ada@example.com\", \"Ada\"", "\"alan@example.com\", \"Alan\"");
        Seeding failed = seed();
        assertThat(failed.exitCode()).isOne();
        assertThat(failed.said())
                .containsPattern("JPX1069  amplify/seed/Seed\\.java:\\d+\n    context\\.createAndSignUpUser\\(")
                .contains("InvalidPasswordException: Password did not conform with policy")
                .doesNotContain("\tat ");
        try (RunningSandbox sandbox = RunningSandbox.start(project)) {
            requireFilled(sandbox);
        }
    }

    private static void requireFilled(RunningSandbox sandbox) throws Exception {
        String token = Member.signIn(sandbox, "grace@example.com").idToken();
        JsonNode answers = sandbox.graphQl(token)
                .send(
                        "query { listAnswerModels { items { selectedOptions answeredby { name } questions { text } } } }",
                        Map.of())
                .data("/listAnswerModels/items");
        assertThat(answers).hasSize(1);
        assertThat(answers.at("/0/answeredby/name").asText()).isEqualTo("Grace");
        assertThat(answers.at("/0/questions/text").asText()).isEqualTo("Tea or coffee?");
        try (CognitoIdentityProviderClient cognito = sandbox.cognito()) {
            String pool = sandbox.outputs("/auth/user_pool_id").asText();
            assertThat(cognito
                            .adminListGroupsForUser(
                                    request -> request.userPoolId(pool).username("ada@example.com"))
                            .groups()
                            .stream()
                            .map(GroupType::groupName))
                    .containsExactly("ADMIN");
        }
    }

    private Seeding seed() throws IOException, InterruptedException {
        return jampx("sandbox", "seed");
    }

    private Seeding jampx(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(ProjectCopy.launcher().toString(), "-C", folder.toString());
        builder.command().addAll(List.of(arguments));
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Seeding(process.waitFor(), said);
    }

    private record Seeding(int exitCode, String said) {}
}
