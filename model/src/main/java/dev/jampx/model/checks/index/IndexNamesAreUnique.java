package dev.jampx.model.checks.index;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.facts.Link;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table has one index of a name, those that relationships need included. */
public final class IndexNamesAreUnique implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.models().stream().flatMap(model -> duplicates(schema, model));
    }

    private static Stream<Problem> duplicates(SchemaFacts schema, ModelFacts model) {
        Map<String, SourceLocation> first = new HashMap<>(
                schema.linksInto(model).collect(Collectors.toMap(Link::indexName, Link::site, (one, other) -> one)));
        return model.declared().secondaryIndexes().stream()
                .filter(index -> first.putIfAbsent(model.indexName(index), index.site()) != null)
                .map(index -> duplicate(model, index, first));
    }

    private static Problem duplicate(ModelFacts model, DeclaredIndex index, Map<String, SourceLocation> first) {
        String name = model.indexName(index);
        return IndexProblems.duplicateName(model, index, name, first.get(name));
    }
}
