package dev.jampx.model.checks.index;

import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.stream.Stream;

/** The query of an index has a name that GraphQL takes, if one was chosen. */
public final class IndexQueryNamesAreValid implements Check<ModelFacts> {

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return model.declared().secondaryIndexes().stream().flatMap(IndexQueryNamesAreValid::invalid);
    }

    private static Stream<Problem> invalid(DeclaredIndex index) {
        return index.queryField().stream()
                .filter(name -> !Names.isGraphql(name))
                .map(name -> IndexProblems.invalidQuery(index, name));
    }
}
