package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.AccessMatrix;
import dev.jampx.appsync.authorization.Role;
import dev.jampx.model.Operation;
import java.util.List;
import java.util.Optional;

/** Which roles may read what, in any way of reading. */
final class ReadRoles {

    private ReadRoles() {}

    /** The roles that may read rows. */
    static List<Role> ofRows(AccessMatrix matrix) {
        return matrix.roles().stream()
                .filter(role -> matrix.members().stream().anyMatch(member -> mayRead(matrix, role, member)))
                .toList();
    }

    /** The roles that may read {@code member}, if that is not everybody who may read rows: then the field needs a guard. */
    static Optional<List<Role>> guarding(AccessMatrix matrix, String member) {
        if (!matrix.members().contains(member)) {
            return Optional.empty();
        }
        List<Role> readers = ofRows(matrix);
        List<Role> allowed = readers.stream()
                .filter(role -> mayRead(matrix, role, member) || includesReader(matrix, role, member))
                .toList();
        return allowed.size() == readers.size()
                ? Optional.empty()
                : Optional.of(allowed.stream()
                        .filter(role -> mayRead(matrix, role, member))
                        .toList());
    }

    // Everybody who is signed in may read it, in every way: members of groups and owners are signed in too.
    private static boolean includesReader(AccessMatrix matrix, Role role, String member) {
        return !(role instanceof Role.Anybody)
                && Operation.READS.stream()
                        .allMatch(operation -> matrix.isAllowed(new Role.SignedIn(role.provider()), member, operation));
    }

    private static boolean mayRead(AccessMatrix matrix, Role role, String member) {
        return Operation.READS.stream().anyMatch(operation -> matrix.isAllowed(role, member, operation));
    }
}
