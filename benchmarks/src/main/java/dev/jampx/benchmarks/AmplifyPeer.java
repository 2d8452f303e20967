package dev.jampx.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Amplify's own toolchain needs on this machine for the same backend before its deployment to AWS even begins: to
 * run the definition and synthesize it. Amplify's only sandbox is that deployment, so this is a lower bound.
 */
final class AmplifyPeer {

    private AmplifyPeer() {}

    /** The times of {@code runs} runs after one that is not counted; empty before the profile conformance has run. */
    static Optional<Figures> synthesize(Path repository, int runs) throws IOException, InterruptedException {
        Path oracle = repository.resolve("conformance/target/oracle");
        if (!Files.isDirectory(oracle.resolve("cases/herofaq"))) {
            return Optional.empty();
        }
        List<Double> millis = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder("node", "oracle.mjs", "cases/herofaq")
                    .directory(oracle.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                return Optional.empty();
            }
            if (run > 0) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        return Optional.of(new Figures(millis));
    }
}
