package dev.jampx.conformance.random;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A secondary index.
 *
 * @param queryField its query: absent for the one Amplify names, empty for none
 * @param projection {@code ALL}, {@code KEYS_ONLY} or {@code INCLUDE}, where it is written
 */
record RandomIndex(
        String partitionKey,
        List<String> sortKeys,
        Optional<String> name,
        Optional<String> queryField,
        Optional<String> projection,
        List<String> included) {

    List<String> keys() {
        return Stream.concat(Stream.of(partitionKey), sortKeys.stream()).toList();
    }
}
