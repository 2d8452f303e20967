package dev.jampx.conformance.random;

import java.util.List;
import java.util.Optional;

/**
 * A definition in neither language.
 *
 * @param auth whether there is a user pool
 * @param schemas one, or several that are combined
 * @param modes the authorization modes, where they are written
 * @param settings the rest
 * @param mistake what was done to a sound definition, if anything
 */
record RandomBackend(
        boolean auth,
        List<RandomSchema> schemas,
        Optional<RandomModes> modes,
        RandomSettings settings,
        Optional<String> mistake) {

    RandomBackend withSchemas(List<RandomSchema> others) {
        return new RandomBackend(auth, others, modes, settings, mistake);
    }

    RandomBackend withoutModes() {
        return new RandomBackend(auth, schemas, Optional.empty(), settings, mistake);
    }

    RandomBackend withoutSettings() {
        return new RandomBackend(auth, schemas, modes, RandomSettings.NONE, mistake);
    }

    /** The same with other schemas, which make it wrong. */
    RandomBackend mistaken(List<RandomSchema> others, String name) {
        return new RandomBackend(auth, List.copyOf(others), modes, settings, Optional.of(name));
    }
}
