package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.Role;
import java.util.List;

/**
 * The JavaScript expression of an array of the names by which a row may call the caller: those of an owner, or of groups. It is empty if the
 * caller's token lacks the claims. The last name of an owner is the one that new rows get.
 *
 * <p>The expressions call functions that {@link #addTo} adds to the module.
 */
final class CallerNames {

    private static final String DELIMITER = "::";

    private static final String READER_NAMES =
            """
            // Who reads rows needs no more than one of the claims.
            function readerNames(ctx, claims) {
              const names = ownerNames(ctx, claims);
              return names.length > 0 ? names : claims.flatMap((claim) => singleNames(ownerNames(ctx, [claim])));
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
              return names.length > 1 ? [...singleNames(names), names.join('::')] : names;
            }
            """;

    private static final String SINGLE_NAMES =
            """
            // Who may choose a claim must not choose what another's claims are joined to.
            function singleNames(names) {
              return names.filter((name) => !`${name}`.includes('::'));
            }
            """;

    private static final String GROUPS_OF =
            """
            // A claim holds a group, a list of groups, or a list written as text. Nothing but a text is a group: a row without one names nobody's.
            function groupsOf({ identity }, claim) {
              const said = identity?.claims?.[claim];
              const groups = typeof said === 'string' && said.startsWith('[') ? JSON.parse(said) : said;
              return (Array.isArray(groups) ? groups : [groups]).filter((group) => typeof group === 'string');
            }
            """;

    private CallerNames() {}

    /** The names by which a row gives {@code role} to the caller who writes it, or who reads a field with rules of its own. */
    static String of(Role.OfRow role) {
        return role instanceof Role.Owner ? owner("ownerNames", role.claim()) : groups(role.claim());
    }

    /** The names by which a row gives {@code role} to the caller who reads it. */
    static String ofReader(Role.OfRow role) {
        return areJoined(role) ? owner("readerNames", role.claim()) : of(role);
    }

    /** Whether rows call owners by several claims, joined. */
    static boolean areJoined(Role.OfRow role) {
        return role instanceof Role.Owner && role.claim().contains(DELIMITER);
    }

    /** The names of the groups that {@code claim} holds. */
    static String groups(String claim) {
        return "groupsOf(ctx, " + JsText.string(claim) + ")";
    }

    /** Adds to {@code module} the functions that its functions call to learn about the caller. */
    static JsModule addTo(JsModule module) {
        return module.support("readerNames", READER_NAMES)
                .support("ownerNames", OWNER_NAMES)
                .support("singleNames", SINGLE_NAMES)
                .support("groupsOf", GROUPS_OF);
    }

    private static String owner(String function, String claim) {
        return function + "(ctx, " + JsText.strings(List.of(claim.split(DELIMITER, -1))) + ")";
    }
}
