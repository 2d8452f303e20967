package dev.jampx.sandbox;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Seeds of mutations, without jqwik's liking for small numbers, which would give the same mutant many times. */
public final class Seeds implements ArbitrarySupplier<Long> {

    @Override
    public Arbitrary<Long> get() {
        return Arbitraries.randomValue(Random::nextLong);
    }
}
