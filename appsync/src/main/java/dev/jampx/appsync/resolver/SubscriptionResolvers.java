package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.AccessMatrix;
import dev.jampx.appsync.authorization.Role;
import dev.jampx.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The resolvers of a model's subscriptions. They run once, when a caller subscribes: they decide whether the caller may, and which events AppSync
 * is to let through. They call no data source.
 */
final class SubscriptionResolvers {

    private static final String HANDLERS =
            """
            export function request(ctx) {
              authorize(ctx);
              return { payload: null };
            }

            export function response(ctx) {
              const filter = @filter@;
              if (filter) {
                extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter(filter));
              }
              return null;
            }
            """;

    private static final String ASKED_FILTER =
            """
            // What the caller asks for; null if it is nothing.
            function askedFilter({ args }) {
              return Object.keys(args.filter ?? {}).length > 0 ? args.filter : null;
            }
            """;

    private static final String AUTHORIZE =
            """
            // Only callers whom a rule lets in, or whom rows may name.
            function authorize(ctx) {
              ctx.stash.filter = allowedFilter(ctx, util.authType());
            }

            // What the caller asks for of the rows that the caller may hear of; null if that is everything.
            function allowedFilter(ctx, mode) {
              const asked = askedFilter(ctx);
              if (isAllowed(ctx, mode)) {
                return asked;
              }
              const roles = heardRoles(ctx, mode);
              const chosen = roles.find(({ argument }) => argument);
              if (roles.length === 0 || (chosen && !chosen.names.includes(chosen.argument))) {
                util.unauthorized();
              }
              if (chosen && roles.length === 1 && !asked) {
                // AppSync itself compares the argument with the rows.
                return null;
              }
              const heard = { or: roles.map(({ filter }) => filter) };
              return asked ? { and: [heard, asked] } : heard;
            }

            // What rows may call the caller, with the argument that chooses them and the filter that finds them in events.
            function heardRoles(ctx, mode) {
              @cases@
              return [];
            }
            """;

    private static final String OWNER =
            """
            // An event has the last claim of an owner, as clients see it.
            function owner(field, operator, names, argument) {
              const name = names[Math.max(names.length - 2, 0)];
              return { names, argument, filter: { [field]: { [operator]: name } } };
            }
            """;

    private static final String GROUPS =
            """
            function groups(field, operator, names) {
              return { names, filter: { [field]: { [operator]: names } } };
            }
            """;

    private SubscriptionResolvers() {}

    /**
     * The module of a subscription to a model.
     *
     * @param field the field of the type {@code Subscription}
     * @param matrix who may do what with the model
     */
    static String code(String field, AccessMatrix matrix) {
        List<Role> roles = matrix.rolesFor(Operation.LISTEN);
        Authorization authorization = Authorization.of(roles);
        JsModule module = new JsModule(
                "Subscription." + field + ": lets callers in and tells which rows they hear of.", "extensions", "util");
        if (authorization.needsRows()) {
            module.function(HANDLERS, Map.of("filter", "ctx.stash.filter"))
                    .function(AUTHORIZE, Map.of("cases", cases(roles)))
                    .function(ASKED_FILTER)
                    .support("owner", OWNER)
                    .support("groups", GROUPS);
        } else {
            module.function(HANDLERS, Map.of("filter", "askedFilter(ctx)")).function(ASKED_FILTER);
        }
        return authorization.addTo(module).print();
    }

    private static String cases(List<Role> roles) {
        // Where whoever comes is let in, rows need not name the caller.
        Set<String> open = roles.stream()
                .filter(role -> CallerCondition.of(role)
                        .filter(CallerCondition.ALWAYS::equals)
                        .isPresent())
                .map(SubscriptionResolvers::mode)
                .collect(Collectors.toSet());
        Map<String, List<String>> expressions = new LinkedHashMap<>();
        // As in Amplify, owners come before groups.
        for (Class<? extends Role.OfRow> kind : List.of(Role.Owner.class, Role.RowGroupMember.class)) {
            for (Role role : roles) {
                if (kind.isInstance(role) && !open.contains(mode(role))) {
                    expressions
                            .computeIfAbsent(mode(role), unseen -> new ArrayList<>())
                            .add(expression(kind.cast(role)));
                }
            }
        }
        StringBuilder cases = new StringBuilder();
        expressions.forEach((mode, all) -> cases.append("if (mode === '")
                .append(mode)
                .append("') {\n  return [\n    ")
                .append(String.join(",\n    ", all))
                .append(",\n  ].filter(({ names }) => names.length > 0);\n}\n"));
        return cases.toString();
    }

    private static String mode(Role role) {
        return CallerMode.authType(role.provider().mode());
    }

    private static String expression(Role.OfRow role) {
        String field = JsText.string(role.field());
        String names = CallerNames.of(role);
        if (role instanceof Role.Owner) {
            String argument = JsText.access("ctx.args", role.field());
            return "owner(" + field + ", " + (role.many() ? "'contains'" : "'eq'") + ", " + names + ", " + argument
                    + ")";
        }
        return "groups(" + field + ", " + (role.many() ? "'containsAny'" : "'in'") + ", " + names + ")";
    }
}
