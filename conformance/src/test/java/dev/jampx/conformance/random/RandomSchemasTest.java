package dev.jampx.conformance.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.conformance.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Amplify and jampx agree on random definitions: on whether there is an API, and on what it is. */
@Tag("toolchain")
class RandomSchemasTest {

    private static final String SEED = "jampx.conformance.seed";
    private static final int SEEDS = Integer.getInteger("jampx.conformance.seeds", 500);
    private static final int WITNESSES = Integer.getInteger("jampx.conformance.witnesses", 3);

    @Test
    void agreeOnAllSeeds() {
        List<Long> seeds = Long.getLong(SEED) == null
                ? LongStream.rangeClosed(1, SEEDS).boxed().toList()
                : List.of(Long.getLong(SEED));
        long start = System.nanoTime();
        List<RandomBackend> backends = seeds.stream().map(Seeds::backend).toList();
        List<CompletableFuture<Comparison>> comparisons = Twins.compare(backends);
        int accepted = 0;
        List<String> findings = new ArrayList<>();
        for (int i = 0; i < seeds.size(); i++) {
            Comparison comparison = comparisons.get(i).join();
            accepted += comparison.amplifysRefusal().isEmpty() ? 1 : 0;
            if (Long.getLong(SEED) != null) {
                show(backends.get(i), comparison);
            }
            if (!comparison.differences().isEmpty()) {
                findings.add(
                        finding(seeds.get(i), new Witness(backends.get(i), comparison.differences()), findings.size()));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d random definitions, %d of them accepted by Amplify, %d with differences, %.1f s%n",
                seeds.size(),
                accepted,
                findings.size(),
                (System.nanoTime() - start) / 1e9);
        assertThat(String.join("\n", findings)).isEmpty();
    }

    /** A seed that was asked for is shown whether it holds or not. */
    private static void show(RandomBackend backend, Comparison comparison) {
        System.out.println(
                backend.mistake().map(mistake -> "planted: " + mistake).orElse("nothing planted"));
        System.out.println(new Witness(backend, List.of()).text());
        System.out.println(comparison);
    }

    private static String finding(long seed, Witness witness, int before) {
        String head = "seed " + seed
                + witness.backend()
                        .mistake()
                        .map(mistake -> " (planted: " + mistake + ")")
                        .orElse("")
                + ", " + witness.differences().size() + " differences; rerun with -D" + SEED + "=" + seed + "\n"
                + String.join(
                        "\n",
                        witness.differences()
                                .subList(0, Math.min(3, witness.differences().size())));
        return before < WITNESSES
                ? head + "\n\nthe smallest witness:\n" + witness.smallest().text() + "\n"
                : head;
    }
}
