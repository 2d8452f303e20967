package dev.jampx.benchmarks;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.schema.ModelSchema;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long client code takes, for {@link Chain}s of 10, 100 and 500 models: statements and types in TypeScript, models in TypeScript, and introspection; inside a process that is
 * warm, and as a whole process; beside Amplify's generators, which are given the schemas. Run with {@code benchmarks/run generation}.
 */
public final class GenerationTimes {

    private static final int[] SIZES = {10, 100, 500};
    private static final int WARM_UP = 12;
    private static final int WARM_RUNS = 9;
    private static final int PEER_WARM_UP = 1;
    private static final int PEER_RUNS = 3;
    private static final int PROCESSES = 3;

    private GenerationTimes() {}

    /**
     * @param arguments the root of the repository, which must be built
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path repository = Path.of(arguments[0]).toAbsolutePath();
        Optional<AmplifyPeer> peer = AmplifyPeer.in(repository);
        for (int models : SIZES) {
            System.out.println(models + " models");
            Figures process = processes(() -> jampx(models, 1));
            Figures warm = warm(jampx(models, WARM_UP + WARM_RUNS), WARM_UP);
            System.out.println("  jampx, whole process     " + process);
            System.out.println("  jampx, in-process        " + warm);
            if (peer.isPresent()) {
                List<String> command = amplify(repository, peer.get(), models);
                Figures peerProcess = processes(() -> run(with(command, 1)));
                Figures peerWarm = warm(run(with(command, PEER_WARM_UP + PEER_RUNS)), PEER_WARM_UP);
                System.out.println("  Amplify, whole process   " + peerProcess);
                System.out.println("  Amplify, in-process      " + peerWarm);
                System.out.printf(
                        Locale.ROOT,
                        "  Amplify's time for jampx's: whole process %.1f, in-process %.1f%n",
                        peerProcess.median() / process.median(),
                        peerWarm.median() / warm.median());
            }
        }
        if (peer.isEmpty()) {
            System.out.println("Amplify was not measured: run mvn -Pconformance verify first");
        }
    }

    /** Starts processes, one after the other. */
    @FunctionalInterface
    private interface Start {
        List<Double> run() throws IOException, InterruptedException;
    }

    private static Figures processes(Start start) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int process = 0; process < PROCESSES; process++) {
            long began = System.nanoTime();
            start.run();
            millis.add((System.nanoTime() - began) / 1e6);
        }
        return new Figures(millis);
    }

    private static Figures warm(List<Double> runs, int warmUp) {
        return new Figures(runs.subList(warmUp, runs.size()));
    }

    private static List<Double> jampx(int models, int runs) throws IOException, InterruptedException {
        return run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ChainGeneration.class.getName(),
                String.valueOf(models),
                String.valueOf(runs)));
    }

    private static List<String> amplify(Path repository, AmplifyPeer peer, int models) throws IOException {
        Data data = Resolution.of(new Chain(models).define().declared()).data().orElseThrow();
        Path folder = Files.createTempDirectory("jampx-benchmark");
        Path schema = Files.writeString(
                folder.resolve("schema.graphql"), AppSyncCompiler.compile(data).sdl());
        Path modelSchema = Files.writeString(folder.resolve("models.graphql"), ModelSchema.sdl(data));
        return List.of(
                "node",
                repository.resolve("benchmarks/src/main/node/generation.mjs").toString(),
                peer.oracle().toString(),
                schema.toString(),
                modelSchema.toString());
    }

    private static List<String> with(List<String> command, int runs) {
        List<String> all = new ArrayList<>(command);
        all.add(String.valueOf(runs));
        return all;
    }

    private static List<Double> run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Double> millis;
        try (BufferedReader output = process.inputReader()) {
            millis = output.lines().map(Double::valueOf).toList();
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
        return millis;
    }
}
