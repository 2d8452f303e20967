package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.Role;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The functions by which a resolver refuses callers whom no rule lets in. Whom the directives of the schema have let in is not taken for
 * granted: they cannot tell members of a group, nor credentials of an identity pool, nor whose a row is.
 *
 * <p>A module calls {@code authorize(ctx)}; where a row matters as well, {@code authorizedRows(ctx)}, {@code authorizedQuery(ctx)}, {@code
 * authorizedArguments(ctx)} or {@code authorizeRow(ctx, row)}. {@link #addTo} adds what it calls.
 */
final class Authorization {

    private static final String AUTHORIZE =
            """
            // Only callers whom a rule lets in.
            function authorize(ctx) {
              if (!isAllowed(ctx, util.authType())) {
                util.unauthorized();
              }
            }
            """;

    private static final String AUTHORIZE_FOR_SOME_ROW =
            """
            // Only callers whom a rule lets in, if only to some rows.
            function authorize(ctx) {
              const mode = util.authType();
              if (!isAllowed(ctx, mode) && rowRoles(ctx, mode).length === 0) {
                util.unauthorized();
              }
            }
            """;

    private static final String AUTHORIZE_ROW =
            """
            // Only callers whom a rule lets in to this row.
            function authorizeRow(ctx, row) {
              const mode = util.authType();
              if (!isAllowed(ctx, mode) && !rowRoles(ctx, mode).some((role) => isTold(role, row))) {
                util.unauthorized();
              }
            }
            """;

    private static final String AUTHORIZED_ROWS =
            """
            // The roles of which a row must tell one; nothing if a rule lets the caller in to every row.
            function authorizedRows(ctx) {
              const mode = util.authType();
              if (isAllowed(ctx, mode)) {
                return [];
              }
              const roles = rowRoles(ctx, mode);
              if (roles.length === 0) {
                util.unauthorized();
              }
              return [roles];
            }
            """;

    private static final String AUTHORIZED_QUERY =
            """
            // The rows to which a rule lets the caller in: the roles of which they must tell one, or the only sort key that they may have.
            function authorizedQuery(ctx) {
              const mode = util.authType();
              const { args } = ctx;
              if (isAllowed(ctx, mode)) {
                return { args, rows: [] };
              }
              const roles = rowRoles(ctx, mode);
              if (roles.length > 0) {
                return { args, rows: [roles] };
              }
              const names = sortKeyNames(ctx, mode);
              if (names.length === 0 || args.@sortKey@ != null) {
                util.unauthorized();
              }
              return { args: { ...args, @sortKey@: { eq: names[names.length - 1] } }, rows: [] };
            }
            """;

    private static final String AUTHORIZED_ARGUMENTS =
            """
            // The arguments, with the only sort key that the rules let the caller have if none lets him have them all.
            function authorizedArguments(ctx) {
              const mode = util.authType();
              const { args } = ctx;
              if (isAllowed(ctx, mode)) {
                return args;
              }
              const names = sortKeyNames(ctx, mode);
              if (names.length === 0 || args.@sortKey@ != null) {
                util.unauthorized();
              }
              return { ...args, @sortKey@: { eq: names[names.length - 1] } };
            }
            """;

    private static final String AUTHORIZE_FIELD =
            """
            // Only callers whom a rule of the field lets in.
            function authorizeField(ctx) {
              if (!isFieldAllowed(ctx, util.authType())) {
                util.unauthorized();
              }
            }
            """;

    private static final String AUTHORIZE_FIELD_BY_ROW =
            """
            // Only callers whom a rule of the field lets in.
            function authorizeField(ctx) {
              const mode = util.authType();
              if (!isFieldAllowed(ctx, mode) && !fieldRoles(ctx, mode).some((role) => isTold(role, ctx.source))) {
                util.unauthorized();
              }
            }
            """;

    private static final String IS_TOLD =
            """
            // Whether the row tells that the caller has the role.
            function isTold({ field, many, names }, row) {
              const told = row?.[field];
              if (!many) {
                return names.includes(told);
              }
              return typeof told !== 'string' && names.some((name) => told?.includes(name));
            }
            """;

    private static final String IS_AWS_CALLER =
            """
            // Functions and administrators. Credentials of an identity pool need a rule of their own, whatever their role's policy allows.
            function isAwsCaller({ identity }) {
              return !identity?.cognitoIdentityPoolId && !identity?.cognitoIdentityId;
            }
            """;

    private static final String IS_OF_IDENTITY_POOL =
            """
            // Credentials of the backend's own identity pool.
            function isOfIdentityPool({ identity }, pool, kind) {
              return identity?.cognitoIdentityPoolId === pool && identity?.cognitoIdentityAuthType === kind;
            }
            """;

    private final CallerRoles roles;
    private final QueryKey key;
    private final Optional<CallerRoles> field;

    private Authorization(CallerRoles roles, QueryKey key, Optional<CallerRoles> field) {
        this.roles = roles;
        this.key = key;
        this.field = field;
    }

    /** Lets the callers in who have one of {@code roles}. */
    static Authorization of(Collection<Role> roles) {
        return new Authorization(CallerRoles.of(roles), QueryKey.NONE, Optional.empty());
    }

    /** Lets the callers in who have one of {@code roles}, to new rows. */
    static Authorization ofCreators(Collection<Role> roles) {
        return new Authorization(CallerRoles.ofCreators(roles), QueryKey.NONE, Optional.empty());
    }

    /** Lets the callers in who have one of {@code roles}, to rows they read by {@code key}. */
    static Authorization ofReaders(Collection<Role> roles, QueryKey key) {
        return new Authorization(CallerRoles.ofReaders(roles, key), key, Optional.empty());
    }

    /** The same, but only callers who have one of {@code fieldRoles} as well, by the row whose field leads to the others. */
    Authorization guardedBy(Collection<Role> fieldRoles) {
        return new Authorization(roles, key, Optional.of(CallerRoles.of(fieldRoles)));
    }

    /** Whether a row says for some callers whether they may have it. */
    boolean needsRows() {
        return roles.areToldByRows();
    }

    /** Whether a query is narrowed for some callers. */
    boolean narrows() {
        return roles.narrow();
    }

    /** The statement that refuses callers by the rules of the field they read; empty if it has none. */
    String guardCall() {
        return field.isPresent() ? "authorizeField(ctx);\n" : "";
    }

    /** Adds to {@code module} the functions that its functions call. */
    JsModule addTo(JsModule module) {
        field.ifPresent(guard ->
                module.support("authorizeField", guard.areToldByRows() ? AUTHORIZE_FIELD_BY_ROW : AUTHORIZE_FIELD));
        Map<String, String> sortKey = Map.of("sortKey", key.open().orElse(""));
        module.support("authorizedQuery", AUTHORIZED_QUERY, sortKey)
                .support("authorizedArguments", AUTHORIZED_ARGUMENTS, sortKey)
                .support("authorizedRows", AUTHORIZED_ROWS)
                .support("authorizeRow", AUTHORIZE_ROW)
                .support("authorize", needsRows() ? AUTHORIZE_FOR_SOME_ROW : AUTHORIZE);
        field.ifPresent(guard -> module.support("isFieldAllowed", guard.isAllowed("isFieldAllowed"))
                .support("fieldRoles", guard.rowRoles("fieldRoles")));
        module.support("isAllowed", roles.isAllowed("isAllowed"))
                .support("rowRoles", roles.rowRoles("rowRoles"))
                .support("sortKeyNames", roles.sortKeyNames());
        module.support("isTold", IS_TOLD)
                .support("isAwsCaller", IS_AWS_CALLER)
                .support("isOfIdentityPool", IS_OF_IDENTITY_POOL);
        return CallerNames.addTo(module);
    }
}
