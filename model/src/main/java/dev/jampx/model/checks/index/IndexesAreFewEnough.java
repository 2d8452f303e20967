package dev.jampx.model.checks.index;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.List;
import java.util.stream.Stream;

/** A table has no more indexes than DynamoDB allows. */
public final class IndexesAreFewEnough implements Check<SchemaFacts> {

    private static final int MOST = 20;

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.models().stream().flatMap(model -> tooMany(schema, model));
    }

    private static Stream<Problem> tooMany(SchemaFacts schema, ModelFacts model) {
        List<DeclaredIndex> own = model.declared().secondaryIndexes();
        long ofRelationships = schema.linksInto(model).count();
        if (own.size() + ofRelationships <= MOST) {
            return Stream.empty();
        }
        SourceLocation site = own.stream()
                .skip(Math.max(0, MOST - ofRelationships))
                .findFirst()
                .map(DeclaredIndex::site)
                .orElse(model.declared().site());
        return Stream.of(IndexProblems.tooMany(model, site, own.size(), ofRelationships, MOST));
    }
}
