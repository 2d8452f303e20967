package dev.jampx.appsync;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineBackend;
import static dev.jampx.dsl.Jampx.defineData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.dsl.Schema;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.ProblemReport;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The size of the schema, on both sides of AppSync's limit. */
class SchemaSizeTest {

    private static final SourceLocation SITE = new SourceLocation("amplify/data/DataResource.java", 12);

    @Test
    void takesASchemaAsLargeAsAppSyncDoes() {
        assertThat(SchemaSize.problem(api("x".repeat(SchemaSize.MOST_BYTES)), SITE))
                .isEmpty();
    }

    @Test
    void countsBytesNotCharacters() {
        assertThat(SchemaSize.problem(api("x".repeat(SchemaSize.MOST_BYTES - 1) + "é"), SITE))
                .map(Problem::code)
                .contains("JPX6001");
    }

    @Test
    void refusesToCompileMoreAndSaysWhere() {
        Data large = large();
        assertThatThrownBy(() -> AppSyncCompiler.compile(large, HandlerSources.NONE, SITE))
                .isInstanceOfSatisfying(InvalidDefinitionException.class, refusal -> assertThat(
                                new ProblemReport(location -> Optional.empty()).render(refusal.problems()))
                        .matches("JPX6001  amplify/data/DataResource\\.java:12\n"
                                + "  The schema of the API has \\d,\\d{3},\\d{3} bytes; AppSync takes 1,048,576\\."
                                + " It is made of 600 models\\.\n"
                                + "  Disable operations that nobody needs, \\.disableOperations\\(ModelOperation\\.SUBSCRIPTIONS\\),"
                                + " shorten names, or split the backend\\.\n"));
    }

    @Test
    void hasAPage() {
        assertThat(Path.of("..", "docs", "errors", "JPX6001.md")).satisfies(page -> assertThat(Files.readString(page))
                .startsWith("# JPX6001: ")
                .containsSubsequence("\n## Example\n", "\n## How to fix it\n"));
    }

    private static Data large() {
        Schema schema = a.schema();
        for (int i = 0; i < 600; i++) {
            schema = schema.add("model" + i, a.model().field("text", a.string()).field("due", a.date()));
        }
        Schema open = schema.authorization(allow -> List.of(allow.publicApiKey()));
        return Resolution.of(defineBackend(defineData(open)).declared()).data().orElseThrow();
    }

    private static CompiledApi api(String sdl) {
        return new CompiledApi(
                sdl, List.of(), List.of(), List.of(), new Access(AuthorizationMode.API_KEY, List.of(), List.of()));
    }
}
