package dev.jampx.conformance.random;

import java.util.List;
import java.util.Optional;

/**
 * A definition in neither language.
 *
 * @param auth whether there is a user pool
 * @param schemas one, or several that are combined
 * @param modes the authorization modes, where they are written
 * @param mistake what was done to a sound definition, if anything
 */
record RandomBackend(boolean auth, List<RandomSchema> schemas, Optional<RandomModes> modes, Optional<String> mistake) {

    RandomBackend withSchemas(List<RandomSchema> others) {
        return new RandomBackend(auth, others, modes, mistake);
    }
}
