package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthRule;
import dev.jampx.model.facts.SchemaFacts;
import java.util.List;
import java.util.stream.Stream;

/** The rules of a schema that hold for something; the schema's own mean nothing when everything in it has rules. */
public final class EffectiveRules {

    private EffectiveRules() {}

    /** The lists of rules that hold for models as a whole. */
    static Stream<List<AuthRule>> ofModels(SchemaFacts schema) {
        return schema.models().stream().map(schema::rules).distinct();
    }

    /** The rules on fields of models. */
    static Stream<AuthRule> ofFields(SchemaFacts schema) {
        return schema.models().stream().flatMap(FieldRules::of);
    }

    /** The rules of operations that functions answer; Amplify hardly looks at those of resolver code. */
    static Stream<AuthRule> ofFunctions(SchemaFacts schema) {
        return OperationRules.of(schema)
                .filter(operation -> !operation.isAnsweredByCode())
                .flatMap(operation -> operation.rules().stream());
    }

    /** The rules that Amplify looks at closely. */
    public static Stream<AuthRule> ofAll(SchemaFacts schema) {
        return Stream.of(ofModels(schema).flatMap(List::stream), ofFields(schema), ofFunctions(schema))
                .flatMap(rules -> rules)
                .distinct();
    }
}
