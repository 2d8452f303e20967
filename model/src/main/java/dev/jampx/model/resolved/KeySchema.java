package dev.jampx.model.resolved;

import java.util.List;
import java.util.stream.Stream;

/**
 * The fields that make up a key.
 *
 * @param partitionKey the name of the partition key's field
 * @param sortKeys the names of the sort keys' fields; several are stored joined by {@code #} in one attribute
 */
public record KeySchema(String partitionKey, List<String> sortKeys) {

    public KeySchema {
        sortKeys = List.copyOf(sortKeys);
    }

    /** All key fields, the partition key first. */
    public List<String> fields() {
        return Stream.concat(Stream.of(partitionKey), sortKeys.stream()).toList();
    }
}
