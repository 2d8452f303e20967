package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The functions by which a create or an update refuses callers who may write some fields and not others. */
final class FieldGrants {

    private static final String AUTHORIZE_FIELDS =
            """
            // Only callers whom a rule lets in, and only what the rules let them write.
            function authorizeFields(ctx, @parameters@) {
              const grants = grantsOf(ctx, util.authType())@told@;
              if (grants.length === 0) {
                util.unauthorized();
              }
              if (grants.some((grant) => grant.everything)) {
                return;
              }
              const fields = Object.keys(input);
              @denied@
              if (denied.length > 0) {
                util.error(`Unauthorized on [${denied.join(', ')}]`, 'Unauthorized');
              }
            }
            """;

    private static final String DENIED = "const denied = fields.filter(\n"
            + "  (field) => !grants.some((grant) => grant.fields.includes(field)),\n"
            + ");\n";

    private static final String DENIED_TO_CHANGE =
            """
            const removed = fields.filter(
              (field) => input[field] === null && !grants.some((grant) => grant.removable.includes(field)),
            );
            const changed = fields.filter(
              (field) => !removed.includes(field) && !grants.some((grant) => grant.fields.includes(field)),
            );
            const denied = [...removed, ...changed];
            """;

    private static final String WRITABLE_ROWS =
            """
            // Lists of roles: a row must tell one of each, so that the rules let the caller write all of the input; null if none does.
            function writableRows(ctx, input) {
              const grants = grantsOf(ctx, util.authType());
              if (grants.length === 0) {
                util.unauthorized();
              }
              const fields = Object.keys(input);
              const needed = [
                ...fields.map((field) => grants.filter((grant) => grant.everything || grant.fields.includes(field))),
                ...fields
                  .filter((field) => input[field] === null)
                  .map((field) => grants.filter((grant) => grant.everything || grant.removable.includes(field))),
              ].filter((granting) => !granting.some(({ role }) => !role));
              if (needed.some((granting) => granting.length === 0)) {
                return null;
              }
              return needed
                .map((granting) => JSON.stringify(granting.map(({ role }) => role)))
                .filter((roles, index, all) => all.indexOf(roles) === index)
                .map((roles) => JSON.parse(roles));
            }
            """;

    private static final String GRANTS_OF =
            """
            function grantsOf(ctx, mode) {
              const grants = [];
              @cases@
              return @grants@;
            }
            """;

    private static final String IF_TOLD = ".filter(({ role }) => !role || isTold(role, row))";
    private static final String WITH_NAMES = "grants.filter(({ role }) => !role || role.names.length > 0)";

    private final Map<String, List<String>> statements = new LinkedHashMap<>();
    private final boolean changes;
    private final boolean needsRows;

    private FieldGrants(List<WriteGrant> grants, boolean changes) {
        this.changes = changes;
        this.needsRows = grants.stream().anyMatch(grant -> !grant.role().isStatic());
        String all = "everything: true, fields: []" + (changes ? ", removable: []" : "");
        add(CallerMode.IAM, "if (isAwsCaller(ctx)) {\n    grants.push({ " + all + " });\n  }");
        for (WriteGrant grant : grants) {
            String mode = CallerMode.authType(grant.role().provider().mode());
            CallerCondition.of(grant.role()).ifPresent(condition -> add(mode, statement(condition, grant)));
            if (grant.role() instanceof Role.OfRow row) {
                String role = changes ? CallerRoles.literal(row, CallerNames.of(row)) : CallerRoles.creatorLiteral(row);
                add(mode, push("role: " + role + ",\n", grant, "  "));
            }
        }
    }

    /** The grants of those who create rows. */
    static FieldGrants ofCreate(List<WriteGrant> grants) {
        return new FieldGrants(grants, false);
    }

    /** The grants of those who change rows. */
    static FieldGrants ofUpdate(List<WriteGrant> grants) {
        return new FieldGrants(grants, true);
    }

    /** Adds to {@code module} the functions of grants that its functions call. */
    JsModule addTo(JsModule module) {
        Map<String, String> values = Map.of(
                "parameters", needsRows ? "input, row" : "input",
                "told", needsRows ? IF_TOLD : "",
                "denied", changes ? DENIED_TO_CHANGE : DENIED,
                "grants", needsRows ? WITH_NAMES : "grants",
                "cases", cases());
        return module.support("authorizeFields", AUTHORIZE_FIELDS, values)
                .support("writableRows", WRITABLE_ROWS)
                .support("grantsOf", GRANTS_OF, values);
    }

    private String cases() {
        StringBuilder cases = new StringBuilder();
        statements.forEach((mode, all) -> cases.append("if (mode === '")
                .append(mode)
                .append("') {\n  ")
                .append(String.join("\n  ", all))
                .append("\n}\n"));
        return cases.toString();
    }

    private String statement(String condition, WriteGrant grant) {
        return condition.equals(CallerCondition.ALWAYS)
                ? push("", grant, "  ")
                : "if (" + condition + ") {\n    " + push("", grant, "    ") + "\n  }";
    }

    private String push(String role, WriteGrant grant, String margin) {
        String inner = margin + "  ";
        return "grants.push({\n"
                + (role.isEmpty() ? "" : inner + role)
                + inner + "everything: " + grant.everything() + ",\n"
                + inner + "fields: " + JsText.strings(grant.fields()) + ",\n"
                + (changes ? inner + "removable: " + JsText.strings(grant.removable()) + ",\n" : "")
                + margin + "});";
    }

    private void add(String mode, String statement) {
        statements.computeIfAbsent(mode, unseen -> new ArrayList<>()).add(statement);
    }
}
