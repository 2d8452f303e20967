package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.Role;
import java.util.List;
import java.util.Optional;

/**
 * The JavaScript expression of an array of the names by which a row may call a caller: the owner's, or those of the caller's groups. It is
 * empty if the caller's token lacks the claims. The last name of an owner is the one that new rows get. Roles that a row does not tell have no
 * names.
 *
 * <p>The expressions call functions that {@link #addTo} adds to the module.
 */
final class CallerNames implements Role.Visitor<Optional<String>> {

    private static final String READER_NAMES =
            """
            // Who reads rows needs no more than one of the claims.
            function readerNames(ctx, claims) {
              const names = ownerNames(ctx, claims);
              return names.length > 0 ? names : claims.flatMap((claim) => ownerNames(ctx, [claim]));
            }
            """;

    private static final String OWNER_NAMES =
            """
            // What a row may call its owner: what each claim says, then all of it joined, as new rows have it.
            function ownerNames({ identity }, claims) {
              const said = identity?.claims ?? {};
              const names = claims.map(
                (claim) => said[claim] ?? (claim === 'username' ? said['cognito:username'] : null) ?? null,
              );
              if (names.includes(null)) {
                return [];
              }
              return names.length > 1 ? [...names, names.join('::')] : names;
            }
            """;

    private static final String GROUPS_OF =
            """
            // A claim holds a group, a list of groups, or a list written as text.
            function groupsOf({ identity }, claim) {
              const groups = identity?.claims?.[claim] ?? [];
              if (typeof groups === 'string') {
                return groups.startsWith('[') ? JSON.parse(groups) : [groups];
              }
              return groups;
            }
            """;

    private final String ownerNames;

    private CallerNames(String ownerNames) {
        this.ownerNames = ownerNames;
    }

    /** The names by which a row makes {@code role} the caller's who writes it, or who reads a field with rules of its own. */
    static Optional<String> of(Role role) {
        return role.accept(new CallerNames("ownerNames"));
    }

    /** The names by which a row makes {@code role} the caller's who reads it: a token that lacks some of the claims has the others. */
    static Optional<String> ofReader(Role role) {
        return role.accept(new CallerNames("readerNames"));
    }

    /** Adds to {@code module} the functions that its functions call to learn about the caller. */
    static JsModule addTo(JsModule module) {
        add(module, "readerNames(", READER_NAMES);
        add(module, "ownerNames(", OWNER_NAMES);
        add(module, "groupsOf(", GROUPS_OF);
        return module;
    }

    private static void add(JsModule module, String call, String function) {
        if (module.holds(call)) {
            module.function(function);
        }
    }

    @Override
    public Optional<String> anybody(Role.Anybody role) {
        return Optional.empty();
    }

    @Override
    public Optional<String> signedIn(Role.SignedIn role) {
        return Optional.empty();
    }

    @Override
    public Optional<String> groupMember(Role.GroupMember role) {
        return Optional.empty();
    }

    @Override
    public Optional<String> rowGroupMember(Role.RowGroupMember role) {
        return Optional.of("groupsOf(ctx, " + JsText.string(role.claim()) + ")");
    }

    @Override
    public Optional<String> owner(Role.Owner role) {
        List<String> claims = List.of(role.claim().split("::", -1));
        String function = claims.size() > 1 ? ownerNames : "ownerNames";
        return Optional.of(function + "(ctx, " + JsText.strings(claims) + ")");
    }

    @Override
    public Optional<String> approved(Role.Approved role) {
        return Optional.empty();
    }
}
