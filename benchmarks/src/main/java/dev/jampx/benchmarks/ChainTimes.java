package dev.jampx.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a model costs: the time to compile a {@link Chain} of 10 to 200 models, in a fresh JVM and in a warm one, beside
 * Amplify's synthesis of the same chain. Run with {@code benchmarks/run chain}.
 */
public final class ChainTimes {

    private static final int[] SIZES = {10, 50, 100, 200};
    private static final int LARGEST_OF_PEER = 100;
    private static final int FRESH_RUNS = 7;
    private static final int WARM_UP = 40;
    private static final int WARM_RUNS = 21;
    private static final int PEER_RUNS = 3;

    private ChainTimes() {}

    /**
     * @param arguments the root of the repository, which must be built
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path repository = Path.of(arguments[0]).toAbsolutePath();
        Optional<AmplifyPeer> peer = AmplifyPeer.in(repository);
        Path definitions = Files.createTempDirectory("jampx-benchmark");
        for (int models : SIZES) {
            System.out.println(models + " models");
            Figures process = fresh(models);
            print("jampx, warm", models, warm(models));
            if (peer.isPresent() && models <= LARGEST_OF_PEER) {
                Files.writeString(definitions.resolve("Chain" + models + ".ts"), new Chain(models).typeScript());
                comparePeer(peer.get(), definitions, models, process);
            }
        }
        if (peer.isEmpty()) {
            System.out.println("Amplify was not measured: run mvn -Pconformance verify first");
        }
    }

    private static void comparePeer(AmplifyPeer peer, Path definitions, int models, Figures jampx)
            throws IOException, InterruptedException {
        AmplifyPeer.Synthesis synthesis = peer.synthesize(definitions, "Chain" + models, PEER_RUNS, false);
        if (synthesis.rejection().isPresent()) {
            print("Amplify, until it refuses", models, synthesis.times());
            System.out.println("    "
                    + synthesis.rejection().get().lines().skip(1).findFirst().orElse(""));
            synthesis = peer.synthesize(definitions, "Chain" + models, PEER_RUNS, true);
            print("Amplify, limit lifted", models, synthesis.times());
        } else {
            print("Amplify, whole process", models, synthesis.times());
        }
        System.out.printf(
                Locale.ROOT,
                "  Amplify's process takes %.1f times as long%n",
                synthesis.times().median() / jampx.median());
    }

    /** The times of whole processes, each of which compiles once. */
    private static Figures fresh(int models) throws IOException, InterruptedException {
        List<Double> processes = new ArrayList<>();
        List<Double> compilations = new ArrayList<>();
        for (int run = 0; run < FRESH_RUNS; run++) {
            long start = System.nanoTime();
            compilations.addAll(compile(models, 1));
            processes.add((System.nanoTime() - start) / 1e6);
        }
        Figures process = new Figures(processes);
        print("jampx, whole process", models, process);
        print("jampx, of this compilation", models, new Figures(compilations));
        return process;
    }

    private static Figures warm(int models) throws IOException, InterruptedException {
        return new Figures(compile(models, WARM_UP + WARM_RUNS).subList(WARM_UP, WARM_UP + WARM_RUNS));
    }

    private static List<Double> compile(int models, int runs) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChainCompilation.class.getName(),
                        String.valueOf(models),
                        String.valueOf(runs))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Double> millis;
        try (BufferedReader output = process.inputReader()) {
            millis = output.lines().map(Double::valueOf).toList();
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the compilation ended with " + process.exitValue());
        }
        return millis;
    }

    private static void print(String what, int models, Figures figures) {
        System.out.printf(Locale.ROOT, "  %-28s %s; %.2f ms a model%n", what, figures, figures.median() / models);
    }
}
