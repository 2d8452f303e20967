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
 * How long it takes to make templates: Hero FAQ from {@code ./jampx synth} to the cloud assembly on disk, beside Amplify's toolchain doing the same; and how the time grows
 * with the number of models. Run with {@code benchmarks/run synthesis}.
 */
public final class SynthesisTimes {

    private static final int ROUNDS = 5;
    private static final int[] SIZES = {50, 100, 200, 500};
    private static final int LARGEST_OF_PEER = 100;
    private static final int CHAIN_RUNS = 3;

    private SynthesisTimes() {}

    /**
     * @param arguments the root of the repository, which must be built
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path repository = Path.of(arguments[0]).toAbsolutePath();
        Optional<AmplifyPeer> peer = AmplifyPeer.in(repository);
        try (Project project = Project.copyOf(repository.resolve("examples/hero-faq"))) {
            heroFaq(repository, project, peer);
        }
        chains(peer);
        if (peer.isEmpty()) {
            System.out.println("Amplify was not measured: run mvn -Pconformance verify first");
        }
    }

    /** Turn by turn, so that both have the same share of whatever else the machine does. */
    private static void heroFaq(Path repository, Project project, Optional<AmplifyPeer> peer)
            throws IOException, InterruptedException {
        Path cases = repository.resolve("conformance/src/test/java/dev/jampx/conformance/cases/examples");
        List<Double> jampx = new ArrayList<>();
        List<Double> amplify = new ArrayList<>();
        synthesize(repository, project);
        for (int round = 0; round < ROUNDS; round++) {
            jampx.add(synthesize(repository, project));
            if (peer.isPresent()) {
                amplify.add(peer.get()
                        .synthesize(cases, "HeroFaq", 1, false)
                        .times()
                        .median());
            }
        }
        System.out.println("Hero FAQ, whole processes, turn by turn (target: 0.6 of Amplify's)");
        System.out.println("  jampx                      " + new Figures(jampx));
        if (peer.isPresent()) {
            System.out.println("  Amplify                    " + new Figures(amplify));
            System.out.printf(
                    Locale.ROOT,
                    "  ratio of medians           %.2f%n",
                    new Figures(jampx).median() / new Figures(amplify).median());
        }
    }

    private static double synthesize(Path repository, Project project) throws IOException, InterruptedException {
        Path out = project.folder().resolve("assembly");
        long start = System.nanoTime();
        run(List.of(
                repository.resolve("jampx").toString(),
                "-C",
                project.folder().toString(),
                "synth",
                "--out",
                out.toString()));
        return (System.nanoTime() - start) / 1e6;
    }

    private static void chains(Optional<AmplifyPeer> peer) throws IOException, InterruptedException {
        Path definitions = Files.createTempDirectory("jampx-benchmark");
        for (int models : SIZES) {
            List<Double> processes = new ArrayList<>();
            List<Double> syntheses = new ArrayList<>();
            for (int run = 0; run < CHAIN_RUNS; run++) {
                long start = System.nanoTime();
                syntheses.add(chain(models));
                processes.add((System.nanoTime() - start) / 1e6);
            }
            System.out.println(models + " models");
            print("jampx, whole process", models, new Figures(processes));
            print("jampx, without the start", models, new Figures(syntheses));
            if (peer.isPresent() && models <= LARGEST_OF_PEER) {
                Files.writeString(definitions.resolve("Chain" + models + ".ts"), new Chain(models).typeScript());
                print(
                        "Amplify, limit lifted",
                        models,
                        peer.get()
                                .synthesize(definitions, "Chain" + models, 1, true)
                                .times());
            }
        }
    }

    private static double chain(int models) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChainSynthesis.class.getName(),
                        String.valueOf(models))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // As jampx starts it.
        builder.environment().put("CDK_VALIDATION", "false");
        Process process = builder.start();
        double millis;
        try (BufferedReader output = process.inputReader()) {
            millis = Double.parseDouble(output.readLine());
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the synthesis ended with " + process.exitValue());
        }
        return millis;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
    }

    private static void print(String what, int models, Figures figures) {
        System.out.printf(Locale.ROOT, "  %-28s %s; %.2f ms a model%n", what, figures, figures.median() / models);
    }
}
