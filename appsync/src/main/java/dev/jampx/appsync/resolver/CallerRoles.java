package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The roles that may do something, as the functions of a module tell them apart, by what {@code util.authType()} says of the caller: those that
 * who he is or what he asks for tells, those that a row tells, and those by which a query can be narrowed.
 */
final class CallerRoles {

    private static final String IS_ALLOWED =
            """
            function @name@(ctx, mode) {
              @cases@
              return false;
            }
            """;

    private static final String ROW_ROLES =
            """
            // What rows may call the caller, by the fields that say whose they are.
            function @name@(ctx, mode) {
              @cases@
              return [];
            }
            """;

    private static final String SORT_KEY_NAMES =
            """
            // What the sort key may call the caller.
            function sortKeyNames(ctx, mode) {
              @cases@
              return [];
            }
            """;

    private final Map<String, List<String>> conditions = new LinkedHashMap<>();
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final Map<String, List<String>> sortKeys = new LinkedHashMap<>();

    private CallerRoles() {
        add(conditions, CallerMode.IAM, "isAwsCaller(ctx)");
    }

    /** Roles of callers who write, or who read a field that has rules of its own. */
    static CallerRoles of(Collection<Role> roles) {
        CallerRoles callers = new CallerRoles();
        callers.addAll(roles, (mode, row) -> add(callers.rows, mode, literal(row, CallerNames.of(row))));
        callers.rows.keySet().removeIf(callers::isOpen);
        return callers;
    }

    /** Roles of callers who create rows: those without an owner become theirs, whatever lets them in. */
    static CallerRoles ofCreators(Collection<Role> roles) {
        CallerRoles callers = new CallerRoles();
        callers.addAll(roles, (mode, row) -> add(callers.rows, mode, creatorLiteral(row)));
        return callers;
    }

    /** Roles of callers who read rows by {@code key}. */
    static CallerRoles ofReaders(Collection<Role> roles, QueryKey key) {
        CallerRoles callers = new CallerRoles();
        callers.addAll(roles, (mode, row) -> callers.addReader(mode, row, key));
        callers.rows.keySet().removeIf(callers::isOpen);
        callers.sortKeys.keySet().removeIf(callers::isOpen);
        return callers;
    }

    private void addAll(Collection<Role> roles, BiConsumer<String, Role.OfRow> addRow) {
        for (Role role : roles) {
            String mode = CallerMode.authType(role.provider().mode());
            CallerCondition.of(role).ifPresent(condition -> add(conditions, mode, condition));
            if (role instanceof Role.OfRow row) {
                addRow.accept(mode, row);
            }
        }
    }

    private void addReader(String mode, Role.OfRow role, QueryKey key) {
        Optional<String> condition = key.condition(role);
        if (condition.isEmpty()) {
            add(rows, mode, literal(role, CallerNames.ofReader(role)));
            return;
        }
        add(conditions, mode, condition.get());
        key.optional()
                .ifPresent(partitionKey -> add(
                        rows,
                        mode,
                        "...(ctx.args." + partitionKey + " == null ? [" + literal(role, CallerNames.of(role))
                                + "] : [])"));
        if (key.open().equals(Optional.of(role.field()))) {
            add(sortKeys, mode, "..." + CallerNames.of(role));
        }
    }

    // Whoever comes in the mode is allowed, so that nothing else matters.
    private boolean isOpen(String mode) {
        return conditions.getOrDefault(mode, List.of()).contains(CallerCondition.ALWAYS);
    }

    /** Whether a row tells some of the roles. */
    boolean areToldByRows() {
        return !rows.isEmpty();
    }

    /** Whether a query can be narrowed to what some of the roles may read. */
    boolean narrow() {
        return !sortKeys.isEmpty();
    }

    /** The function {@code name(ctx, mode)} that tells whether the caller is allowed, whatever a row says. */
    String isAllowed(String name) {
        return Template.fill(IS_ALLOWED, Map.of("name", name, "cases", cases(conditions, CallerRoles::anyOf)));
    }

    /** The function {@code name(ctx, mode)} that gives the roles that a row would have to tell. */
    String rowRoles(String name) {
        return Template.fill(ROW_ROLES, Map.of("name", name, "cases", cases(rows, CallerRoles::rowsOf)));
    }

    /** The function {@code sortKeyNames(ctx, mode)}. */
    String sortKeyNames() {
        return Template.fill(SORT_KEY_NAMES, Map.of("cases", cases(sortKeys, CallerRoles::listOf)));
    }

    private static String cases(Map<String, List<String>> expressions, Function<List<String>, String> join) {
        StringBuilder cases = new StringBuilder();
        expressions.forEach((mode, all) -> cases.append("if (mode === '")
                .append(mode)
                .append("') {\n  return ")
                .append(join.apply(all))
                .append(";\n}\n"));
        return cases.toString();
    }

    private static String anyOf(List<String> conditions) {
        return conditions.contains(CallerCondition.ALWAYS)
                ? CallerCondition.ALWAYS
                : String.join(" ||\n    ", conditions);
    }

    private static String rowsOf(List<String> roles) {
        return "[\n    " + String.join(",\n    ", roles) + ",\n  ].filter(({ names }) => names.length > 0)";
    }

    private static String listOf(List<String> names) {
        return "[" + String.join(", ", names) + "]";
    }

    private static void add(Map<String, List<String>> expressions, String mode, String expression) {
        expressions.computeIfAbsent(mode, unseen -> new ArrayList<>()).add(expression);
    }

    /** The object literal of a role that a row tells. */
    static String literal(Role.OfRow role, String names) {
        return literal("", role, names);
    }

    /** The object literal of a role that a row tells, or that its creator takes if it names no owner. */
    static String creatorLiteral(Role.OfRow role) {
        return literal(role instanceof Role.Owner ? "owner: true, " : "", role, CallerNames.of(role));
    }

    private static String literal(String mark, Role.OfRow role, String names) {
        String many = role.many() ? ", many: true" : "";
        return "{ " + mark + "field: " + JsText.string(role.field()) + many + ", names: " + names + " }";
    }
}
