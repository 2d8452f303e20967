package dev.jampx.model.checks.limit;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.facts.ModelFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The attributes of keys have names that DynamoDB takes; several sort keys are one attribute, named by all of them. */
public final class KeyNamesAreShortEnough implements Check<ModelFacts> {

    private static final int LONGEST = 255;
    private static final String DELIMITER = "#";

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        Stream<Problem> ofPrimaryKey = ofKey(model.primaryKey(), model.primaryKeySite());
        Stream<Problem> ofIndexes =
                model.declared().secondaryIndexes().stream().flatMap(KeyNamesAreShortEnough::ofIndex);
        return Stream.concat(ofPrimaryKey, ofIndexes);
    }

    private static Stream<Problem> ofIndex(DeclaredIndex index) {
        return ofKey(ModelFacts.keyFields(index), index.site());
    }

    private static Stream<Problem> ofKey(List<String> fields, SourceLocation site) {
        List<String> attributes = new ArrayList<>(fields.subList(0, Math.min(1, fields.size())));
        if (fields.size() > 1) {
            attributes.add(String.join(DELIMITER, fields.subList(1, fields.size())));
        }
        return attributes.stream()
                .filter(attribute -> attribute.length() > LONGEST)
                .map(attribute -> LimitProblems.longKeyName(site, attribute, LONGEST));
    }
}
