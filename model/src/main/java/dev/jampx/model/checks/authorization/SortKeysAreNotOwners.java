package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthRule;
import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.stream.Stream;

/** No sort key of a primary key holds an owner whose identity is made of two claims: a row's key could not be told from it. */
public final class SortKeysAreNotOwners implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.models().stream().flatMap(model -> schema.rules(model).stream()
                .filter(rule -> rule instanceof AuthRule.Owner owner && isInKey(model, owner))
                .map(rule -> AuthorizationProblems.sortKeyIsOwner(model, (AuthRule.Owner) rule)));
    }

    private static boolean isInKey(ModelFacts model, AuthRule.Owner owner) {
        return Role.isOfSeveralClaims(owner)
                && model.primaryKey().stream().skip(1).anyMatch(owner.field()::equals);
    }
}
