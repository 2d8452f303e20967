package dev.jampx.appsync.authorization;

import dev.jampx.model.AuthRule;
import dev.jampx.model.Operation;
import dev.jampx.model.checks.authorization.RuleWords;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule that helps to decide who may have a field of the API, as far as it is about one kind of caller; a rule for several groups is one for each.
 *
 * @param role the callers it lets in, with their provider and the claim, group or row field that tells them
 * @param words the rule as it is written, such as {@code allow.owner().to(Operation.READ)}
 * @param operations what it gives them, never {@link Operation#READ}
 * @param fields the fields of the row for which it holds; empty if for all of them
 * @param site where it was written
 */
public record RuleInForce(
        Role role, String words, Set<Operation> operations, List<String> fields, SourceLocation site) {

    public RuleInForce {
        EnumSet<Operation> copy = EnumSet.noneOf(Operation.class);
        copy.addAll(operations);
        operations = Collections.unmodifiableSet(copy);
        fields = List.copyOf(fields);
    }

    /** The rules by which {@code roles} have at least one of {@code operations} on at least one of {@code members}. */
    public static List<RuleInForce> of(
            AccessMatrix matrix, Collection<Role> roles, Collection<String> members, Set<Operation> operations) {
        return roles.stream()
                .flatMap(role -> of(matrix, role, members, operations))
                .toList();
    }

    /** The rules that {@code rules} are for callers whose credentials alone tell who they are; where there is no row, the others let nobody in. */
    public static List<RuleInForce> withoutRow(Collection<AuthRule> rules) {
        return rules.stream()
                .flatMap(rule -> OperationDirectives.roles(List.of(rule)).stream()
                        .map(role -> of(role, rule, rule.allowed(), List.of())))
                .toList();
    }

    private static Stream<RuleInForce> of(
            AccessMatrix matrix, Role role, Collection<String> members, Set<Operation> operations) {
        Map<AccessMatrix.Grant, List<String>> fields = new LinkedHashMap<>();
        for (String member : members) {
            matrix.grant(role, member)
                    .filter(grant -> !Collections.disjoint(grant.operations(), operations))
                    .ifPresent(grant -> fields.computeIfAbsent(grant, unseen -> new ArrayList<>())
                            .add(member));
        }
        return fields.entrySet().stream()
                .map(entry -> of(
                        role,
                        entry.getKey().rule(),
                        entry.getKey().operations(),
                        entry.getValue().size() == matrix.members().size() ? List.of() : entry.getValue()));
    }

    private static RuleInForce of(Role role, AuthRule rule, Set<Operation> operations, List<String> fields) {
        return new RuleInForce(role, RuleWords.whole(rule), operations, fields, rule.site());
    }
}
