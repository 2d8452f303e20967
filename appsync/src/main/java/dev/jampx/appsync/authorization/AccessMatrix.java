package dev.jampx.appsync.authorization;

import dev.jampx.model.AuthRule;
import dev.jampx.model.Operation;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what with which field of a model: role x field x operation, with the rule that gave the permission. {@link Operation#READ} is no operation of the
 * matrix; the five it stands for are. Amplify: {@code AccessControlMatrix}.
 *
 * <p>Only members that somebody wrote have permissions of their own. The default {@code id}, the timestamps and an owner's field that a rule adds are open to
 * whoever may do the operation.
 *
 * @param members the names of the members that somebody wrote, in order
 * @param grants the permissions by role and member; a role that has lost all of them to rules of members is still there
 */
public record AccessMatrix(List<String> members, Map<Role, Map<String, Grant>> grants) {

    public AccessMatrix {
        members = List.copyOf(members);
        Map<Role, Map<String, Grant>> copy = new LinkedHashMap<>();
        grants.forEach((role, row) -> copy.put(role, Collections.unmodifiableMap(new LinkedHashMap<>(row))));
        grants = Collections.unmodifiableMap(copy);
    }

    /**
     * A permission.
     *
     * @param operations what is allowed, never {@link Operation#READ}
     * @param rule the rule that allows it
     */
    public record Grant(Set<Operation> operations, AuthRule rule) {

        public Grant {
            EnumSet<Operation> copy = EnumSet.noneOf(Operation.class);
            copy.addAll(operations);
            operations = Collections.unmodifiableSet(copy);
        }
    }

    /** The matrix of {@code model}: its rules hold for every member that has no rules of its own. */
    static AccessMatrix of(Model model) {
        AccessMatrixBuilder builder = new AccessMatrixBuilder(
                model.members().stream()
                        .filter(AccessMatrix::isWritten)
                        .map(Member::name)
                        .toList(),
                new RuleRoles(model.fields()));
        model.rules().forEach(builder::allowEverywhere);
        model.members().stream().filter(member -> !member.rules().isEmpty()).forEach(builder::replaceRules);
        return builder.build();
    }

    /** All roles that some rule names, in the order first named. */
    public List<Role> roles() {
        return List.copyOf(grants.keySet());
    }

    /** Whether {@code role} may do {@code operation} with {@code member}. */
    public boolean isAllowed(Role role, String member, Operation operation) {
        return grant(role, member)
                .filter(grant -> grant.operations().contains(operation))
                .isPresent();
    }

    /** What {@code role} may do with {@code member}, if a rule says so. */
    public Optional<Grant> grant(Role role, String member) {
        return Optional.ofNullable(grants.getOrDefault(role, Map.of()).get(member));
    }

    /** The roles that may do {@code operation} with at least one member. */
    public List<Role> rolesFor(Operation operation) {
        return grants.keySet().stream()
                .filter(role -> members.stream().anyMatch(member -> isAllowed(role, member, operation)))
                .toList();
    }

    /** The roles that may do {@code operation} with every member. */
    public List<Role> rolesForWholeRow(Operation operation) {
        return grants.keySet().stream()
                .filter(role -> isAllowedOnWholeRow(role, operation))
                .toList();
    }

    /** Whether {@code role} may do {@code operation} with every member. */
    public boolean isAllowedOnWholeRow(Role role, Operation operation) {
        return members.stream().allMatch(member -> isAllowed(role, member, operation));
    }

    /** The members with which {@code role} may do {@code operation}, in order. */
    public List<String> allowedMembers(Role role, Operation operation) {
        return members.stream()
                .filter(member -> isAllowed(role, member, operation))
                .toList();
    }

    /** Who of those that may get a row may read {@code member}. */
    public MemberReaders readers(String member) {
        return MemberReaders.of(this, member);
    }

    private static boolean isWritten(Member member) {
        return !(member instanceof Field field) || field.origin() == Field.Origin.DECLARED;
    }
}
