package dev.jampx.codegen.java.emitter;

import dev.jampx.codegen.java.schema.ApiSchema;
import dev.jampx.codegen.java.schema.SchemaField;
import java.util.List;
import java.util.Optional;

/**
 * The arguments by which a query reads rows with one partition key.
 *
 * @param partitionKey the partition key
 * @param sortKey the condition of the sort key, if there is one
 * @param compositeKey the input with the parts of the sort key, if it has several
 */
record KeyArguments(SchemaField partitionKey, Optional<SchemaField> sortKey, Optional<String> compositeKey) {

    /** Those of {@code query}, which takes the key before anything else, or not at all. */
    static Optional<KeyArguments> of(SchemaField query, ApiSchema schema) {
        List<SchemaField> arguments = query.arguments();
        if (arguments.isEmpty() || schema.isInput(arguments.get(0).type().name())) {
            return Optional.empty();
        }
        Optional<SchemaField> sortKey = arguments.stream().skip(1).findFirst().filter(argument -> argument.type()
                .name()
                .endsWith("KeyConditionInput"));
        return Optional.of(new KeyArguments(
                arguments.get(0),
                sortKey,
                sortKey.flatMap(argument -> schema.inputField(argument.type().name(), "eq"))
                        .map(eq -> eq.type().name())
                        .filter(schema::isInput)));
    }
}
