package dev.jampx.model.checks.schema;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ApiFacts;
import java.util.stream.Stream;

/** An API has a schema, and each of its schemas defines something. */
public final class SchemasAreNotEmpty implements Check<ApiFacts> {

    @Override
    public Stream<Problem> problems(ApiFacts api) {
        if (api.schemas().isEmpty()) {
            return Stream.of(SchemaProblems.emptySchema(api.site()));
        }
        return api.schemas().stream()
                .map(schema -> schema.declared())
                .filter(schema -> schema.entries().isEmpty())
                .map(schema -> SchemaProblems.emptySchema(schema.site()));
    }
}
