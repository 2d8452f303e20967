package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthRule;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.ModelOperations;
import dev.jampx.model.facts.SchemaFacts;
import java.util.Collections;
import java.util.stream.Stream;

/** No owner who listens stands in a field called {@code filter}: subscriptions have an argument of that name already. */
public final class OwnersAreNotFilters implements Check<SchemaFacts> {

    private static final String FILTER = "filter";

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.models().stream()
                .filter(OwnersAreNotFilters::hasSubscriptions)
                .filter(model -> isListener(schema, model))
                .flatMap(model -> Stream.concat(schema.rules(model).stream(), FieldRules.of(model))
                        .filter(OwnersAreNotFilters::isInFilter)
                        .map(rule -> AuthorizationProblems.ownerIsFilter(model, rule)));
    }

    private static boolean hasSubscriptions(ModelFacts model) {
        return !Collections.disjoint(ModelOperations.of(model.declared()), ModelOperation.SUBSCRIPTIONS.single());
    }

    private static boolean isListener(SchemaFacts schema, ModelFacts model) {
        return AccessMatrix.of(model, schema.rules(model))
                .listeners()
                .anyMatch(
                        role -> role.kind() == Role.Kind.OWNER && role.entity().equals(FILTER));
    }

    private static boolean isInFilter(AuthRule rule) {
        return rule instanceof AuthRule.Owner owner && owner.field().equals(FILTER);
    }
}
