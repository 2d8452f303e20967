package dev.jampx.sandbox.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.FunctionSettings;
import dev.jampx.model.resolved.Function;
import dev.jampx.sandbox.lambda.handlers.Greeter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handlers of classes that implement nothing of Lambda's, and how long processes live. */
class JavaHandlersTest {

    @TempDir
    Path state;

    @Test
    void aMethodTakesAndAnswersWithBeans() {
        try (Fixture fixture = new Fixture(state).deploy(Fixture.function("greeter", "Greeter::greet"))) {
            assertThat(fixture.answer("greeter", "{\"name\":\"Ada\",\"titles\":[\"Countess\"]}"))
                    .isEqualTo("{\"text\":\"hello Countess Ada from greeter\"}");
        }
    }

    @Test
    void aMethodIsNamedBehindTwoColons() throws Exception {
        try (Fixture fixture = new Fixture(state)) {
            deploy(fixture, "shout");
            assertThat(fixture.answer("built", "\"ada\"")).isEqualTo("\"ADA!\"");
            deploy(fixture, "memory");
            assertThat(fixture.answer("built", "{}")).isEqualTo("256");
            deploy(fixture, "missing");
            assertThat(fixture.invoke("built", "{}"))
                    .isInstanceOfSatisfying(
                            FunctionInvoker.Outcome.Failed.class,
                            failed -> assertThat(failed.errorMessage()).contains("missing"));
        }
    }

    private void deploy(Fixture fixture, String method) throws IOException, URISyntaxException {
        Path compiled = Path.of(Greeter.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path folder = Path.of(Greeter.class.getPackageName().replace('.', '/'));
        Files.createDirectories(state.resolve("code").resolve(folder));
        for (String name : List.of("Greeter", "Greeter$Person", "Greeter$Greeting")) {
            Path file = folder.resolve(name + ".class");
            Files.copy(
                    compiled.resolve(file), state.resolve("code").resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        fixture.deploy(new Function(
                "built",
                new Function.Prepared("code", "java21", Greeter.class.getName() + "::" + method),
                FunctionSettings.STANDARD.withTimeoutSeconds(60).withMemoryMegabytes(256),
                Map.of(),
                Map.of(),
                List.of()));
    }

    @Test
    void aProcessThatHasNothingToDoEnds() {
        try (Fixture fixture = new Fixture(state, settings -> settings.withIdleLimit(Duration.ZERO))
                .deploy(Fixture.function("troubled", "Troubled"))) {
            long first = Long.parseLong(fixture.answer("troubled", "\"pid\"").replace("\"", ""));
            CompletableFuture<?> gone = ProcessHandle.of(first)
                    .<CompletableFuture<?>>map(ProcessHandle::onExit)
                    .orElseGet(() -> CompletableFuture.completedFuture(null));
            gone.join();
            assertThat(fixture.answer("troubled", "\"pid\"")).isNotEqualTo("\"" + first + "\"");
        }
    }
}
