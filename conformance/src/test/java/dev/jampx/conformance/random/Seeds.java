package dev.jampx.conformance.random;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/** Definitions by number: the same one for the same number, always. */
final class Seeds {

    private static final Arbitrary<RandomBackend> BACKENDS =
            Arbitraries.randomValue(random -> new BackendGenerator(new Dice(random)).backend());

    private static final Arbitrary<RandomBackend> GUARDED =
            Arbitraries.randomValue(random -> new GuardedBackendGenerator(new Dice(random)).backend());

    private Seeds() {}

    /** All definitions. */
    static Arbitrary<RandomBackend> backends() {
        return BACKENDS;
    }

    /** The definition with a number. */
    static RandomBackend backend(long seed) {
        return of(BACKENDS, seed);
    }

    /** The definition with a number that requests are made of. */
    static RandomBackend guarded(long seed) {
        return of(GUARDED, seed);
    }

    private static RandomBackend of(Arbitrary<RandomBackend> backends, long seed) {
        RandomGenerator<RandomBackend> generator = backends.generator(1);
        // Numbers that lie close together make first choices that lie close together, unless they are scrambled.
        return generator.next(new Random(seed * 0x9E3779B97F4A7C15L)).value();
    }
}
