package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.AccessMatrix;
import dev.jampx.appsync.authorization.Role;
import dev.jampx.model.Operation;
import dev.jampx.model.resolved.Model;
import java.util.List;
import java.util.Optional;

/**
 * How a mutation refuses callers: by who they are, by what they write if some may write only some fields, and by the row that they change or
 * make. A change of a row carries its rules as a condition, so that the row need not be read first.
 */
final class WriteAuthorization {

    private static final String WITH_OWNERS =
            """
            // A new row that does not say whose it is becomes the caller's.
            function withOwners(input, roles) {
              const row = { ...input };
              roles.forEach((role) => {
                if (role?.owner && row[role.field] === undefined) {
                  const name = role.names[role.names.length - 1];
                  row[role.field] = role.many ? [name] : name;
                }
              });
              return row;
            }
            """;

    private final Authorization authorization;
    private final Optional<FieldGrants> byField;
    private final boolean needsRows;

    private WriteAuthorization(Authorization authorization, Optional<FieldGrants> byField, List<Role> roles) {
        this.authorization = authorization;
        this.byField = byField;
        this.needsRows =
                byField.isPresent() ? roles.stream().anyMatch(role -> !role.isStatic()) : authorization.needsRows();
    }

    /** Of those who create rows. */
    static WriteAuthorization ofCreate(AccessMatrix matrix) {
        List<WriteGrant> grants = WriteGrant.ofCreate(matrix);
        List<Role> roles = grants.stream().map(WriteGrant::role).toList();
        return new WriteAuthorization(
                Authorization.ofCreators(roles),
                isWhole(grants) ? Optional.empty() : Optional.of(FieldGrants.ofCreate(grants)),
                roles);
    }

    /** Of those who change rows. */
    static WriteAuthorization ofUpdate(AccessMatrix matrix, Model model) {
        List<WriteGrant> grants = WriteGrant.ofUpdate(matrix, model);
        List<Role> roles = grants.stream().map(WriteGrant::role).toList();
        return new WriteAuthorization(
                Authorization.of(roles),
                isWhole(grants) ? Optional.empty() : Optional.of(FieldGrants.ofUpdate(grants)),
                roles);
    }

    /** Of those who delete rows. */
    static WriteAuthorization ofDelete(AccessMatrix matrix) {
        List<Role> roles = matrix.rolesForWholeRow(Operation.DELETE);
        return new WriteAuthorization(Authorization.of(roles), Optional.empty(), roles);
    }

    private static boolean isWhole(List<WriteGrant> grants) {
        return grants.stream().allMatch(WriteGrant::everything);
    }

    /** Whether a row says for some callers whether they may write it. */
    boolean needsRows() {
        return needsRows;
    }

    /** Whether some may write only some fields of rows that name them. */
    boolean needsFieldsOfRows() {
        return needsRows && byField.isPresent();
    }

    /** The statements that refuse callers who create {@code input}; with rows that name them, they leave the variable {@code row}. */
    String createCall(String input) {
        if (!needsRows) {
            return rowCall(input, "");
        }
        String roles = byField.isPresent()
                ? "grantsOf(ctx, util.authType()).map(({ role }) => role)"
                : "rowRoles(ctx, util.authType())";
        return "const row = withOwners(" + input + ", " + roles + ");\n" + rowCall(input, "row");
    }

    /** The statements that refuse callers who change a row; where it takes a row that names them, they leave the variable {@code rows}. */
    String changeCall(String input) {
        if (!needsRows) {
            return rowCall(input, "");
        }
        return byField.isPresent()
                ? "const rows = writableRows(ctx, " + input + ");\n"
                : "const rows = authorizedRows(ctx);\n";
    }

    /** The statement that refuses callers who may not write {@code input} into the row that the expression {@code row} gives. */
    String rowCall(String input, String row) {
        String arguments = needsRows ? ", " + row : "";
        if (byField.isPresent()) {
            return "authorizeFields(ctx, " + input + arguments + ");\n";
        }
        return needsRows ? "authorizeRow(ctx" + arguments + ");\n" : "authorize(ctx);\n";
    }

    /** Adds to {@code module} the functions that its functions call. */
    JsModule addTo(JsModule module) {
        module.support("withOwners", WITH_OWNERS);
        byField.ifPresent(grants -> grants.addTo(module));
        return authorization.addTo(module);
    }
}
