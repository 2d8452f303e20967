package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.AccessMatrix;
import dev.jampx.appsync.authorization.Role;
import dev.jampx.model.Operation;
import dev.jampx.model.resolved.Model;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a role may write of a row.
 *
 * @param everything whether nothing is kept from it
 * @param fields the fields it may give a value
 * @param removable the fields it may set to null
 */
record WriteGrant(Role role, boolean everything, List<String> fields, List<String> removable) {

    /** The grants for new rows: a null is a value like others. */
    static List<WriteGrant> ofCreate(AccessMatrix matrix) {
        return matrix.rolesFor(Operation.CREATE).stream()
                .map(role -> {
                    List<String> fields = matrix.allowedMembers(role, Operation.CREATE);
                    return new WriteGrant(role, matrix.isAllowedOnWholeRow(role, Operation.CREATE), fields, fields);
                })
                .toList();
    }

    /** The grants for changes: to set a field to null is to delete it. */
    static List<WriteGrant> ofUpdate(AccessMatrix matrix, Model model) {
        Set<Role> roles = new LinkedHashSet<>(matrix.rolesFor(Operation.UPDATE));
        roles.addAll(matrix.rolesFor(Operation.DELETE));
        return roles.stream()
                .map(role -> {
                    Set<String> fields = new LinkedHashSet<>(matrix.allowedMembers(role, Operation.UPDATE));
                    // The key says which row; nobody changes it.
                    fields.add(model.primaryKey().partitionKey());
                    boolean everything = matrix.isAllowedOnWholeRow(role, Operation.UPDATE)
                            && matrix.isAllowedOnWholeRow(role, Operation.DELETE);
                    return new WriteGrant(
                            role, everything, List.copyOf(fields), matrix.allowedMembers(role, Operation.DELETE));
                })
                .toList();
    }
}
