package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthRule;
import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.List;
import java.util.stream.Stream;

/** A rule about groups names one. On an operation that resolver code answers, Amplify would open the operation to everybody instead. */
public final class GroupsAreNamed implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        Stream<AuthRule> ofOperations =
                OperationRules.of(schema).map(OperationRules::rules).flatMap(List::stream);
        return Stream.concat(EffectiveRules.ofAll(schema), ofOperations)
                .distinct()
                .filter(rule -> rule instanceof AuthRule.StaticGroups groups
                        && groups.groups().isEmpty())
                .map(AuthorizationProblems::noGroups);
    }
}
