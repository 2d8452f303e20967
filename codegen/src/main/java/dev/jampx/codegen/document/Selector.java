package dev.jampx.codegen.document;

import dev.jampx.codegen.sdl.ApiSchema;
import dev.jampx.codegen.sdl.OutputField;
import dev.jampx.codegen.sdl.SchemaType.ObjectType;
import dev.jampx.model.OperationKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Selects all that an operation can give, down to a depth. What is selected of a type depends on nothing but the depth that is left, so it is
 * selected once.
 */
final class Selector {

    private final ApiSchema schema;
    private final DocumentOptions options;
    private final Map<OfType, List<Selection>> known = new HashMap<>();

    Selector(ApiSchema schema, DocumentOptions options) {
        this.schema = schema;
        this.options = options;
    }

    List<ApiOperation> operations(OperationKind kind) {
        return schema.operations(kind).stream()
                .map(field -> new ApiOperation(kind, operation(field)))
                .toList();
    }

    private Selection operation(OutputField field) {
        return select(field, options.maxDepth())
                .orElseThrow(() -> new UnwritableCodeException("Nothing can be asked of \"" + field.name()
                        + "\" at a depth of " + options.maxDepth() + " without __typename."));
    }

    /** Empty for an object of which nothing would be selected. */
    private Optional<Selection> select(OutputField field, int depth) {
        if (!(schema.type(field.type().name()) instanceof ObjectType object)) {
            return Optional.of(new Selection(field, false, List.of()));
        }
        if (depth < 1) {
            return Optional.empty();
        }
        List<Selection> selections = selections(object, depth);
        return selections.isEmpty() && !options.typenames()
                ? Optional.empty()
                : Optional.of(new Selection(field, true, selections));
    }

    private List<Selection> selections(ObjectType object, int depth) {
        OfType key = new OfType(object.name(), depth);
        List<Selection> found = known.get(key);
        if (found == null) {
            found = object.fields().stream()
                    .flatMap(field -> select(field, depth - 1).stream())
                    .toList();
            known.put(key, found);
        }
        return found;
    }

    private record OfType(String name, int depth) {}
}
