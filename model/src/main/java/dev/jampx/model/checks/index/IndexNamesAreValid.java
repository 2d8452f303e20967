package dev.jampx.model.checks.index;

import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Indexes have names that DynamoDB takes, and GraphQL too where a type is called after them. */
public final class IndexNamesAreValid implements Check<ModelFacts> {

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_.-]{3,255}");
    private static final Pattern VALID_IN_TYPE = Pattern.compile("[A-Za-z0-9_]+");

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return Stream.concat(refusedByDynamoDb(model), refusedByGraphql(model));
    }

    private static Stream<Problem> refusedByDynamoDb(ModelFacts model) {
        return model.declared().secondaryIndexes().stream()
                .filter(index -> index.name().isPresent() || isMadeOfGoodNames(model, index))
                .filter(index -> !VALID.matcher(model.indexName(index)).matches())
                .map(index -> IndexProblems.invalidName(index, model.indexName(index)));
    }

    /** The input that holds several sort keys is called after the index. */
    private static Stream<Problem> refusedByGraphql(ModelFacts model) {
        return model.declared().secondaryIndexes().stream()
                .filter(index -> index.sortKeys().size() > 1)
                .flatMap(index -> index.name().stream()
                        .filter(name -> VALID.matcher(name).matches())
                        .filter(name -> !VALID_IN_TYPE.matcher(name).matches())
                        .map(name -> IndexProblems.nameUnfitForType(index, name)));
    }

    /** A default name made of faulty names is a consequence; one that is merely too long is not. */
    private static boolean isMadeOfGoodNames(ModelFacts model, DeclaredIndex index) {
        return Names.isGraphql(model.name())
                && ModelFacts.keyFields(index).stream().allMatch(Names::isGraphql);
    }
}
