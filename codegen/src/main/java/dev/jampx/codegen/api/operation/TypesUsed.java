package dev.jampx.codegen.api.operation;

import dev.jampx.codegen.document.ApiDocuments;
import dev.jampx.codegen.document.ApiOperation;
import dev.jampx.codegen.sdl.ApiSchema;
import dev.jampx.codegen.sdl.InputValue;
import dev.jampx.codegen.sdl.OutputField;
import dev.jampx.codegen.sdl.SchemaType;
import dev.jampx.codegen.sdl.SchemaType.EnumType;
import dev.jampx.codegen.sdl.SchemaType.InputType;
import dev.jampx.codegen.sdl.SchemaType.ObjectType;
import dev.jampx.codegen.sdl.SchemaType.Scalar;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which types operations need: those of their variables and results, and each time what these are made of, before what comes next. */
public final class TypesUsed implements SchemaType.Visitor<Stream<String>> {

    private static final Set<String> SPECIFIED = Set.of("Int", "Float", "String", "Boolean", "ID");

    private final ApiSchema schema;
    private final Map<String, SchemaType> used = new LinkedHashMap<>();

    private TypesUsed(ApiSchema schema) {
        this.schema = schema;
    }

    /** The types in the order in which they are met; GraphQL's own scalars need no mention. */
    public static List<SchemaType> of(ApiDocuments documents) {
        TypesUsed types = new TypesUsed(documents.schema());
        documents.all().forEach(types::add);
        return List.copyOf(types.used.values());
    }

    private void add(ApiOperation operation) {
        for (InputValue variable : operation.variables()) {
            add(variable.type().name());
        }
        add(operation.root().type().name());
    }

    /** The types may be related in chains as long as the schema, so that the stack of this walk is a value. */
    private void add(String name) {
        Deque<Iterator<String>> open = new ArrayDeque<>();
        open.push(List.of(name).iterator());
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                continue;
            }
            String next = open.element().next();
            if (!SPECIFIED.contains(next) && !used.containsKey(next)) {
                SchemaType type = schema.type(next);
                used.put(next, type);
                open.push(type.accept(this).iterator());
            }
        }
    }

    @Override
    public Stream<String> object(ObjectType type) {
        return type.fields().stream().map(OutputField::type).map(reference -> reference.name());
    }

    @Override
    public Stream<String> input(InputType type) {
        return type.fields().stream().map(field -> field.type().name());
    }

    @Override
    public Stream<String> enumeration(EnumType type) {
        return Stream.of();
    }

    @Override
    public Stream<String> scalar(Scalar type) {
        return Stream.of();
    }
}
