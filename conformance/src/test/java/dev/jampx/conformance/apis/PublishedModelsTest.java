package dev.jampx.conformance.apis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the sandbox knows of AWS's APIs is what the published models say of the operations that it has, and it names those that it does not
 * have. {@code -Djampx.golden.update=true} rewrites the sandbox's resources and {@code docs/operations.md}, and fails by design.
 */
@ExtendWith(SharedSandbox.class)
class PublishedModelsTest {

    /** Where the sandbox has what it knows of the models. */
    static final Path RESOURCES =
            Path.of("..", "sandbox", "src", "main", "resources", "dev", "jampx", "sandbox", "wire", "constraint");

    private static final Path PAGE = Path.of("..", "docs", "operations.md");

    private static ApiSandbox sandbox;
    private static final Map<PublishedApi, Set<String>> OFFERED = new EnumMap<>(PublishedApi.class);

    @BeforeAll
    static void start(ApiSandbox shared) {
        sandbox = shared;
        for (PublishedApi api : PublishedApi.values()) {
            OFFERED.put(api, sandbox.offered(api));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSandboxKnowsWhatIsPublished(PublishedApi api) throws IOException {
        assertThat(OFFERED.get(api)).isNotEmpty();
        assertGolden(RESOURCES.resolve(api.id() + ".json"), ConstraintDocument.of(api, OFFERED.get(api)));
    }

    @Test
    void theSandboxKnowsHowOperationsOfS3AreCalled() throws IOException {
        assertGolden(
                RESOURCES.resolve("s3.json"),
                ConstraintDocument.ofCalls(PublishedApi.read("newer/s3.json").path("operations")));
    }

    @ParameterizedTest
    @EnumSource
    void operationsThatAreNotThereAreNamed(PublishedApi api) {
        Set<String> others = new TreeSet<>(api.operations());
        others.removeAll(OFFERED.get(api));
        for (String operation : others) {
            ApiSandbox.Answer answer = sandbox.call(api, operation, JsonNodeFactory.instance.objectNode());
            assertThat(answer.status()).as(operation).isEqualTo(api.isJson() ? 400 : 404);
            assertThat(answer.code()).as(operation).isEqualTo("UnknownOperationException");
            assertThat(answer.message()).as(operation).matches("(?s).*\\b" + operation + "\\b.*");
        }
    }

    @Test
    void thePageListsTheOperations() throws IOException {
        assertGolden(PAGE, OperationsPage.of(OFFERED));
    }

    private static void assertGolden(Path file, String content) throws IOException {
        if (Boolean.getBoolean("jampx.golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            throw new AssertionError(file + " was rewritten; read it, then run without -Djampx.golden.update");
        }
        assertThat(Files.readString(file)).as(file.toString()).isEqualTo(content);
    }
}
