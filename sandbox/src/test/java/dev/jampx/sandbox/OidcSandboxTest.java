package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.AuthProvider;
import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.Jampx;
import dev.jampx.dsl.Operation;
import dev.jampx.sandbox.graphql.OidcServer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** A backend with a user pool and an OpenID Connect provider, whose tokens come in the same header. */
class OidcSandboxTest {

    private static final String LIST = "{ listNotes { items { text } } }";
    private static final String CREATE = "mutation { createNote(input: { text: \"t\" }) { text } }";

    @Test
    void letsInWhomTheRulesForEitherLetIn(@TempDir Path folder) {
        try (OidcServer provider = new OidcServer(Clock.systemUTC());
                SandboxFixture sandbox = new SandboxFixture(
                        folder,
                        Jampx.defineAuth().loginWith(login -> login.email()),
                        Jampx.defineData(Jampx.a
                                        .schema()
                                        .add("Note", Jampx.a.model().field("text", Jampx.a.string()))
                                        .authorization(allow -> List.of(
                                                allow.authenticated(),
                                                allow.authenticated(AuthProvider.OIDC)
                                                        .to(Operation.READ),
                                                allow.groups(List.of("Editors"), AuthProvider.OIDC)
                                                        .withClaimIn("roles"))))
                                .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                                        .oidc(oidc -> oidc.providerName("acme")
                                                .issuerUrl(provider.issuer())
                                                .clientId("web")
                                                .tokenExpiryFromAuthInSeconds(600)
                                                .tokenExpireFromIssueInSeconds(600))))) {
            String user = sandbox.signIn(
                            StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIADEVELOPER", "whatever")),
                            "ada@example.com")
                    .accessToken();
            String reader = provider.token(Map.of());
            String editor = provider.token(Map.of("roles", List.of("Editors")));

            for (String writer : List.of(user, editor, "Bearer " + editor)) {
                assertThat(sandbox.graphQl(writer, CREATE)
                                .body()
                                .at("/data/createNote/text")
                                .asText())
                        .isEqualTo("t");
            }
            assertThat(sandbox.graphQl(reader, LIST).body().at("/data/listNotes/items"))
                    .hasSize(3);
            assertThat(sandbox.graphQl(reader, CREATE)
                            .body()
                            .at("/errors/0/message")
                            .asText())
                    .isEqualTo("Not Authorized to access createNote on type Mutation");
            assertThat(sandbox.graphQl(provider.token(Map.of("aud", "other")), LIST)
                            .status())
                    .isEqualTo(401);

            sandbox.clock.ahead(Duration.ofSeconds(601));
            assertThat(sandbox.graphQl(reader, LIST)
                            .body()
                            .at("/errors/0/message")
                            .asText())
                    .isEqualTo("Token has expired.");
            provider.answerWith(503);
            sandbox.clock.ahead(Duration.ofMinutes(16));
            assertThat(sandbox.graphQl(reader, LIST).status()).isEqualTo(401);
            assertThat(sandbox.refusals)
                    .singleElement()
                    .asString()
                    .startsWith("The OpenID Connect provider \"acme\" cannot be asked for its keys: ");
            assertThat(sandbox.graphQl(user, LIST).body().at("/data/listNotes/items"))
                    .as("the user pool does not depend on it")
                    .hasSize(3);
        }
    }
}
