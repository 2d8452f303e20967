package dev.jampx.model.resolution;

import dev.jampx.model.ListShape;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.facts.OperationFacts;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.naming.Words;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.CustomOperation.Result;
import dev.jampx.model.resolved.ValueType;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Resolves custom operations.
 *
 * @param schema the schema of the operations
 * @param functions the functions of {@code defineData}, by the names that handlers give them
 */
record OperationResolution(SchemaFacts schema, Map<String, DeclaredFunction> functions) {

    CustomOperation resolve(OperationFacts operation) {
        DeclaredOperation declared = operation.declared();
        HandlerResolution handlers = new HandlerResolution(functions);
        return new CustomOperation(
                declared.kind(),
                operation.name(),
                FieldResolution.all(schema, FieldResolution.Direction.IN, operation.name(), declared.arguments()),
                result(operation.name(), declared),
                schema.rules(operation),
                declared.handlers().stream()
                        .map(handler -> handler.accept(handlers))
                        .toList(),
                declared.sources().stream().flatMap(this::mutations).toList(),
                declared.site());
    }

    private Result result(String name, DeclaredOperation declared) {
        if (new OperationFacts(name, declared, declared.site()).isAsync()) {
            return new Result(new ValueType.Custom(OperationFacts.EVENT_INVOCATION_RESPONSE), false, ListShape.SINGLE);
        }
        return declared.returns()
                .map(type -> type.accept(new ResultResolution(schema, name)))
                .orElseGet(() -> followed(declared.sources().get(0)));
    }

    /** A subscription delivers what its mutations return. */
    private Result followed(DeclaredOperation.Source source) {
        return schema.operation(source.target())
                .map(mutation -> result(source.target(), mutation))
                .orElseGet(
                        () -> new Result(new ValueType.OfModel(source.target()), source.required(), ListShape.SINGLE));
    }

    private Stream<String> mutations(DeclaredOperation.Source source) {
        if (schema.model(source.target()).isEmpty()) {
            return Stream.of(source.target());
        }
        String model = Words.upperFirst(source.target());

        return source.mutations().stream().map(mutation -> mutation.verb() + model);
    }
}
