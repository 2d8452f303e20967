package dev.jampx.sandbox.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.FunctionSettings;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import dev.jampx.model.resolved.Function;
import dev.jampx.sandbox.iam.FunctionCredentials;
import dev.jampx.sandbox.lambda.program.SearchPath;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of functions that this machine cannot run, in full. */
class UnrunnableFunctionsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/unrunnable-functions.txt");

    @TempDir
    Path state;

    @Test
    void isSaidWhenTheyAreDeployedAndWhenTheyAreCalled() throws IOException {
        Files.createDirectories(state.resolve("empty"));
        Map<String, String> said = new TreeMap<>();
        FunctionLog log = new FunctionLog() {
            @Override
            public void line(LogLine line) {
                throw new AssertionError("nothing runs: " + line);
            }

            @Override
            public void failed(String function, FunctionInvoker.Outcome.Failed error, List<String> lines) {
                said.merge(function, error.errorMessage(), (one, other) -> one.equals(other) ? one : one + other);
            }
        };
        FunctionSources nothingInstalled = new FunctionSources(
                state,
                (project, function, entry, folder) -> {
                    throw new IOException("no node, no bundler");
                },
                new SearchPath(List.of()),
                new FunctionSecrets(
                        new BackendIdentifier("test", "sandbox", DeploymentType.SANDBOX), name -> Optional.empty()));
        List<Function> functions = List.of(
                function("script", new Function.NodeEntry("amplify/greet.ts")),
                function("node", new Function.Prepared("empty", "nodejs22.x", "app.run")),
                function("python", new Function.Prepared("empty", "python3.13", "app.run")),
                function("ruby", new Function.Prepared("empty", "ruby3.4", "app.run")),
                function("lost", new Function.Prepared("nowhere.jar", "java21", "a.B")),
                function("program", new Function.Prepared("empty", "provided.al2023", "main")));
        try (LocalFunctions local = new LocalFunctions(
                FunctionsSettings.standard(state, "us-east-1", "000000000000"),
                nothingInstalled,
                new FunctionCredentials(),
                log,
                Clock.systemUTC())) {
            local.deploy(new FunctionRelease(functions, List.of(), URI.create("http://127.0.0.1:9"), Map.of()));
            assertThat(said).hasSize(functions.size());
            for (Function function : functions) {
                assertThat(local.invoke(function.name(), "{}".getBytes(StandardCharsets.UTF_8)))
                        .isEqualTo(new FunctionInvoker.Outcome.Failed(
                                "Sandbox.UnrunnableFunction", said.get(function.name())));
            }
        }
        StringBuilder text = new StringBuilder();
        said.forEach((function, message) ->
                text.append(message.replace(state.toString(), "<project>")).append('\n'));
        if (Boolean.getBoolean("jampx.golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text);
            throw new AssertionError("Rewrote " + GOLDEN + "; look at the change.");
        }
        assertThat(GOLDEN).hasContent(text.toString());
    }

    private static Function function(String name, Function.Code code) {
        return new Function(name, code, FunctionSettings.STANDARD, Map.of(), Map.of(), List.of());
    }
}
