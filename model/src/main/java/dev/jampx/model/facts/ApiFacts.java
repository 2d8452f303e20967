package dev.jampx.model.facts;

import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;

/**
 * The schemas of an API together.
 *
 * @param schemas the schema, or those that were combined
 * @param site where {@code defineData} was called
 */
public record ApiFacts(List<SchemaFacts> schemas, SourceLocation site) {

    public ApiFacts {
        schemas = List.copyOf(schemas);
    }

    /** Reads {@code data}. */
    public static ApiFacts of(DeclaredData data) {
        return new ApiFacts(SchemaFacts.of(data.schemas()), data.site());
    }

    /** The models of all schemas. */
    public List<ModelFacts> models() {
        return schemas.stream().flatMap(schema -> schema.models().stream()).toList();
    }

    /** The operations of all schemas. */
    public List<OperationFacts> operations() {
        return schemas.stream().flatMap(schema -> schema.operations().stream()).toList();
    }
}
