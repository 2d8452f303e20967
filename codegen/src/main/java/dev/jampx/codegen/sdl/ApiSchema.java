package dev.jampx.codegen.sdl;

import dev.jampx.codegen.sdl.SchemaType.ObjectType;
import dev.jampx.codegen.sdl.SchemaType.Scalar;
import dev.jampx.model.OperationKind;
import java.util.List;
import java.util.Map;

/** The types of an API, and the operations on its root types. */
public final class ApiSchema {

    private final Map<String, SchemaType> types;

    ApiSchema(Map<String, SchemaType> types) {
        this.types = Map.copyOf(types);
    }

    /**
     * Reads the schema of a compiled API.
     *
     * @param sdl the document; types that it does not define are scalars
     * @throws graphql.parser.InvalidSyntaxException if it is not SDL
     */
    public static ApiSchema read(String sdl) {
        return new ApiSchema(SdlReading.types(sdl));
    }

    /** The operations of {@code kind}, in the order of the document. */
    public List<OutputField> operations(OperationKind kind) {
        return types.get(kind.rootType()) instanceof ObjectType root ? root.fields() : List.of();
    }

    /** The type called {@code name}. */
    public SchemaType type(String name) {
        SchemaType type = types.get(name);
        return type == null ? new Scalar(name) : type;
    }
}
