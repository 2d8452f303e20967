package dev.jampx.sandbox.realtime;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineData;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.ModelType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of the definition means for those who are subscribed. */
class ReloadTest {

    private static final ModelType NOTE = a.model().field("text", a.string());

    @TempDir
    private Path folder;

    private static BackendResource[] backend(ModelType note) {
        return new BackendResource[] {
            defineAuth().loginWith(login -> login.email()).groups("Admins"),
            defineData(a.schema().add("Note", note))
                    .authorizationModes(modes ->
                            modes.defaultMode(AuthorizationMode.USER_POOL).apiKey(key -> key.expiresInDays(7)))
        };
    }

    @Test
    void connectionsLiveOnAndSubscriptionsGoByTheNewRules() {
        ModelType open = NOTE.authorization(allow -> List.of(allow.publicApiKey(), allow.authenticated()));
        try (RealTimeSandbox sandbox = RealTimeSandbox.start(folder, backend(open));
                RealTimeClient user = sandbox.connected(sandbox.as("anna"));
                RealTimeClient key = sandbox.connected(sandbox.withKey())) {
            user.started("texts", "subscription { onCreateNote { text } }", "{}", sandbox.as("anna"));
            user.started("ids", "subscription { onCreateNote { id } }", "{}", sandbox.as("anna"));
            key.started("s", "subscription { onCreateNote { text } }", "{}", sandbox.withKey());
            String create = "mutation { createNote(input: { text: \"%s\" }) { id text } }";

            sandbox.deploy(backend(open.field("more", a.string())));
            sandbox.graphQl(sandbox.withKey(), create.formatted("one"), "{}");
            assertThat(user.event("texts").at("/onCreateNote/text").asText()).isEqualTo("one");
            assertThat(user.event("ids").at("/onCreateNote/id").asText()).isNotEmpty();
            assertThat(key.event("s").at("/onCreateNote/text").asText()).isEqualTo("one");

            sandbox.deploy(backend(NOTE.authorization(allow -> List.of(allow.authenticated()))));
            assertThat(key.error("error").path("errorType").asText()).isEqualTo("Unauthorized");
            sandbox.graphQl(sandbox.as("anna"), create.formatted("two"), "{}");
            assertThat(user.event("texts").at("/onCreateNote/text").asText()).isEqualTo("two");
            assertThat(user.event("ids").at("/onCreateNote/id").asText()).isNotEmpty();

            sandbox.deploy(backend(
                    a.model().field("words", a.string()).authorization(allow -> List.of(allow.authenticated()))));
            assertThat(user.error("error").path("message").asText())
                    .startsWith("Validation error of type FieldUndefined: Field 'text' in type 'Note' is undefined");
            sandbox.graphQl(
                    sandbox.as("anna"), "mutation { createNote(input: { words: \"three\" }) { id words } }", "{}");
            assertThat(user.event("ids").at("/onCreateNote/id").asText()).isNotEmpty();
            user.started("words", "subscription { onCreateNote { words } }", "{}", sandbox.as("anna"));
        }
    }
}
