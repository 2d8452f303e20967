package dev.jampx.model.checks;

import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Indexes have names that DynamoDB takes, and GraphQL where a type is named after them. */
final class IndexNamesAreValid implements Check<ModelFacts> {

    /** The condition on two sort keys and more is an input whose name contains that of the index. */
    private static final Pattern PART_OF_TYPE = Pattern.compile("\\w+");

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_.-]{3,255}");

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return model.declared().secondaryIndexes().stream().flatMap(index -> problem(model, index).stream());
    }

    private static Optional<Problem> problem(ModelFacts model, DeclaredIndex index) {
        String name = model.indexName(index);
        boolean isCause = index.name().isPresent() || isMadeOfGoodNames(model, index);
        if (isCause && !VALID.matcher(name).matches()) {
            return Optional.of(IndexProblems.invalidName(index, name));
        }
        return isCause
                        && index.sortKeys().size() > 1
                        && !PART_OF_TYPE.matcher(name).matches()
                ? Optional.of(IndexProblems.nameOfInput(index, name))
                : Optional.empty();
    }

    /** A default name made of faulty names is a consequence; one that is merely too long is not. */
    private static boolean isMadeOfGoodNames(ModelFacts model, DeclaredIndex index) {
        return Names.isGraphql(model.name())
                && ModelFacts.keyFields(index).stream().allMatch(Names::isGraphql);
    }
}
