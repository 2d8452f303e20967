package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The functions by which a resolver refuses callers whom no rule lets in. Whom the directives of the schema have let in is not taken for
 * granted: they cannot tell members of a group, nor credentials of an identity pool.
 *
 * <p>A role that a row's field tells lets nobody in yet.
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

    private static final String AUTHORIZE_TWICE =
            """
            // Only callers whom a rule of the field lets in, and a rule of the rows it leads to.
            function authorize(ctx) {
              if (!isAllowed(ctx, util.authType()) || !isFieldAllowed(ctx, util.authType())) {
                util.unauthorized();
              }
            }
            """;

    private static final String IS_ALLOWED =
            """
            function @name@(ctx, mode) {
              @cases@
              return false;
            }
            """;

    private static final String AUTHORIZE_FIELDS =
            """
            // Only callers whom a rule lets in, and only what the rules let them write.
            function authorizeFields(ctx, input) {
              const grants = grantsOf(ctx, util.authType());
              if (grants.length === 0) {
                util.unauthorized();
              }
              if (grants.some((grant) => grant.everything)) {
                return;
              }
              const allowed = (field) => grants.some((grant) => grant.fields.includes(field));
              const removable = (field) => grants.some((grant) => grant.removable.includes(field));
              const denied = Object.keys(input).filter(
                (field) => !allowed(field) || (input[field] === null && !removable(field)),
              );
              if (denied.length > 0) {
                util.error(`Unauthorized on [${denied.join(', ')}]`, 'Unauthorized');
              }
            }

            function grantsOf(ctx, mode) {
              const grants = [];
              @cases@
              return grants;
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

    private Authorization() {}

    /** Adds {@code authorize(ctx)}, which lets the callers in who have one of {@code roles}. */
    static JsModule add(JsModule module, Collection<Role> roles) {
        return addConditions(module.function(AUTHORIZE).function(IS_ALLOWED, isAllowed("isAllowed", roles)));
    }

    /** Adds {@code authorize(ctx)}, which lets the callers in who have one of {@code roles} and one of {@code fieldRoles}. */
    static JsModule add(JsModule module, Collection<Role> roles, Collection<Role> fieldRoles) {
        module.function(AUTHORIZE_TWICE)
                .function(IS_ALLOWED, isAllowed("isAllowed", roles))
                .function(IS_ALLOWED, isAllowed("isFieldAllowed", fieldRoles));
        return addConditions(module);
    }

    private static Map<String, String> isAllowed(String name, Collection<Role> roles) {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        conditions.put(CallerMode.IAM, new ArrayList<>(List.of("isAwsCaller(ctx)")));
        for (Role role : roles) {
            CallerCondition.of(role).ifPresent(condition -> conditions
                    .computeIfAbsent(CallerMode.authType(role.provider().mode()), mode -> new ArrayList<>())
                    .add(condition));
        }
        StringBuilder cases = new StringBuilder();
        conditions.forEach((mode, all) -> {
            boolean open = all.contains(CallerCondition.ALWAYS);
            cases.append("if (mode === '").append(mode).append("') {\n  return ");
            cases.append(open ? CallerCondition.ALWAYS : String.join(" ||\n    ", all))
                    .append(";\n}\n");
        });
        return Map.of("name", name, "cases", cases.toString());
    }

    /** Adds {@code authorizeFields(ctx, input)}, which lets in who has one of the grants' roles and writes no more than the grants give. */
    static JsModule addFields(JsModule module, List<WriteGrant> grants) {
        Map<String, List<String>> statements = new LinkedHashMap<>();
        statements.put(
                CallerMode.IAM,
                new ArrayList<>(
                        List.of(
                                "if (isAwsCaller(ctx)) {\n    grants.push({ everything: true, fields: [], removable: [] });\n  }")));
        for (WriteGrant grant : grants) {
            CallerCondition.of(grant.role()).ifPresent(condition -> statements
                    .computeIfAbsent(CallerMode.authType(grant.role().provider().mode()), mode -> new ArrayList<>())
                    .add(statement(condition, grant)));
        }
        StringBuilder cases = new StringBuilder();
        statements.forEach((mode, all) -> cases.append("if (mode === '")
                .append(mode)
                .append("') {\n  ")
                .append(String.join("\n  ", all))
                .append("\n}\n"));
        return addConditions(module.function(AUTHORIZE_FIELDS, Map.of("cases", cases.toString())));
    }

    private static String statement(String condition, WriteGrant grant) {
        boolean always = condition.equals(CallerCondition.ALWAYS);
        String margin = always ? "  " : "    ";
        String push = "grants.push({\n"
                + margin + "  everything: " + grant.everything() + ",\n"
                + margin + "  fields: " + JsText.strings(grant.fields()) + ",\n"
                + margin + "  removable: " + JsText.strings(grant.removable()) + ",\n"
                + margin + "});";
        return always ? push : "if (" + condition + ") {\n    " + push + "\n  }";
    }

    private static JsModule addConditions(JsModule module) {
        module.function(IS_AWS_CALLER);
        if (module.holds("isOfIdentityPool(")) {
            module.function(IS_OF_IDENTITY_POOL);
        }
        return CallerNames.addTo(module);
    }
}
