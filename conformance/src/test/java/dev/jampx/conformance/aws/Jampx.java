package dev.jampx.conformance.aws;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs {@code ./jampx} as its user does. */
final class Jampx {

    private static final Path LAUNCHER = Path.of("..", "jampx").toAbsolutePath().normalize();
    /** Where jampx fetches the CDK to, the first time. */
    private static final Path CACHE = Path.of("target", "cache").toAbsolutePath();

    private static final long PATIENCE_MINUTES = 5;

    private final Path project;
    private final Map<String, String> environment;

    /**
     * @param environment the variables that lead to AWS
     */
    Jampx(Path project, Map<String, String> environment) {
        this.project = project;
        this.environment = Map.copyOf(environment);
    }

    /**
     * How it ended.
     *
     * @param out what it wrote to the standard output
     * @param err and to the standard error
     */
    record Ending(int exitCode, String out, String err) {

        @Override
        public String toString() {
            return "exit code " + exitCode + "\n" + out + "\n" + err;
        }
    }

    Ending run(String... arguments) throws IOException, InterruptedException {
        return typing("", arguments);
    }

    /** Runs it for somebody who types {@code input}. */
    Ending typing(String input, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("jampx", ".out");
        Path err = Files.createTempFile("jampx", ".err");
        Process process = start(List.of(arguments), out, err);
        try (OutputStream keyboard = process.getOutputStream()) {
            keyboard.write(input.getBytes(StandardCharsets.UTF_8));
        }
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        Ending ending = new Ending(
                ended ? process.exitValue() : -1,
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return ending;
    }

    /** Starts it, writing both streams to {@code output}. */
    Process start(Path output, String... arguments) throws IOException {
        return start(List.of(arguments), output, output);
    }

    private Process start(List<String> arguments, Path out, Path err) throws IOException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString(), "-C", project.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile());
        if (out.equals(err)) {
            builder.redirectErrorStream(true);
        } else {
            builder.redirectError(err.toFile());
        }
        // Nothing of whoever runs the tests.
        builder.environment().keySet().removeIf(name -> name.startsWith("AWS_") || name.startsWith("CDK_"));
        builder.environment().putAll(environment);
        builder.environment().put("XDG_CACHE_HOME", CACHE.toString());
        // The CDK remembers accounts by access key, and all stand-ins have the same.
        builder.environment().put("CDK_HOME", project.resolve(".cdk").toString());
        return builder.start();
    }
}
