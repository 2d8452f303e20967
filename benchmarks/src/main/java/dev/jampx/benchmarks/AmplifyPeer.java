package dev.jampx.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Amplify's own toolchain needs on this machine before its deployment to AWS even begins: to run a definition and
 * synthesize it, templates and all, in a process of its own. Amplify's only sandbox is that deployment, so this is a lower
 * bound.
 *
 * @param oracle the folder in which the conformance tests have installed it
 */
record AmplifyPeer(Path oracle) {

    /** The one of the repository; empty before the profile conformance has run. */
    static Optional<AmplifyPeer> in(Path repository) {
        Path oracle = repository.resolve("conformance/target/oracle");
        return Files.exists(oracle.resolve("installed-lock.json"))
                ? Optional.of(new AmplifyPeer(oracle))
                : Optional.empty();
    }

    /**
     * Synthesizes the definition {@code name} in the folder {@code definitions}.
     *
     * @param runs how often, after one run that is not counted
     * @param moreThan500Resources whether to lift the limit of CloudFormation's on the resources of a stack
     */
    Synthesis synthesize(Path definitions, String name, int runs, boolean moreThan500Resources)
            throws IOException, InterruptedException {
        Path out = Files.createTempDirectory("jampx-benchmark");
        List<String> command = new ArrayList<>(List.of("node", "oracle.mjs", "--fresh", "--synth"));
        command.addAll(List.of("--cases", definitions.toString(), "--only", name, "--out", out.toString()));
        if (moreThan500Resources) {
            command.addAll(List.of("--context", "{\"@aws-cdk/core:stackResourceLimit\":0}"));
        }
        List<Double> millis = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .directory(oracle.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("Amplify's toolchain ended with " + process.exitValue());
            }
            if (run > 0) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        Path rejection = out.resolve(name).resolve("rejection.txt");
        return new Synthesis(
                new Figures(millis),
                Files.exists(rejection) ? Optional.of(Files.readString(rejection)) : Optional.empty());
    }

    /**
     * How a synthesis went.
     *
     * @param times until it was done, or refused
     */
    record Synthesis(Figures times, Optional<String> rejection) {}
}
