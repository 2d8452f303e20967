package dev.jampx.sandbox.lambda;

import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import dev.jampx.model.resolved.Function;
import dev.jampx.sandbox.iam.FunctionCredentials;
import dev.jampx.sandbox.lambda.program.SearchPath;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Functions of the test class path, run for real. */
final class Fixture implements AutoCloseable {

    static final String PACKAGE = "dev.jampx.sandbox.lambda.handlers.";

    final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    final FunctionCredentials credentials = new FunctionCredentials();
    final LocalFunctions functions;

    private final Map<String, String> secrets = new ConcurrentHashMap<>();

    Fixture(Path stateFolder) {
        this(stateFolder, settings -> settings);
    }

    Fixture(Path stateFolder, int processLimit) {
        this(stateFolder, settings -> settings.withProcessLimit(processLimit));
    }

    Fixture(Path stateFolder, UnaryOperator<FunctionsSettings> change) {
        FunctionsSettings standard = FunctionsSettings.standard(stateFolder, "us-east-1", "000000000000");
        this.functions = new LocalFunctions(
                change.apply(standard.withInitAllowance(standard.initAllowance().multipliedBy(6))),
                new FunctionSources(
                        stateFolder,
                        (project, function, entry, folder) ->
                                Files.copy(project.resolve(entry.file()), folder.resolve("index.mjs")),
                        SearchPath.ofThisProcess(),
                        new FunctionSecrets(
                                new BackendIdentifier("test", "sandbox", DeploymentType.SANDBOX),
                                name -> Optional.ofNullable(secrets.get(name)))),
                credentials,
                line -> log.add(line.function() + "| " + line.text()),
                Clock.systemUTC());
    }

    void setSecret(String name, String value) {
        secrets.put(name, value);
    }

    /** The test's own classes and libraries. */
    static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .toList();
    }

    static Function function(String name, String handler) {
        return new Function(name, PACKAGE + handler, 60, 256, Map.of());
    }

    Fixture deploy(Function... deployed) {
        functions.deploy(
                new FunctionRelease(List.of(deployed), taskClassPath(), URI.create("http://127.0.0.1:9"), Map.of()));
        return this;
    }

    /** A class path as a project has it: its classes, and none of the sandbox's. */
    static List<Path> taskClassPath() {
        return classPath().stream()
                .filter(path -> !path.endsWith(Path.of("sandbox", "target", "classes")))
                .toList();
    }

    FunctionInvoker.Outcome invoke(String function, String event) {
        return functions.invoke(function, event.getBytes(StandardCharsets.UTF_8));
    }

    /** What a function answered; the test fails if it did not. */
    String answer(String function, String event) {
        return text(invoke(function, event));
    }

    static String text(FunctionInvoker.Outcome outcome) {
        return Optional.of(outcome)
                .filter(FunctionInvoker.Outcome.Succeeded.class::isInstance)
                .map(FunctionInvoker.Outcome.Succeeded.class::cast)
                .map(succeeded -> new String(succeeded.payload(), StandardCharsets.UTF_8))
                .orElseThrow(() -> new AssertionError(outcome.toString()));
    }

    String logText() {
        return log.stream().collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        functions.close();
    }
}
