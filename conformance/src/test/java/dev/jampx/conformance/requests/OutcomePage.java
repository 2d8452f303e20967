package dev.jampx.conformance.requests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code docs/authorization-outcomes.md}. */
final class OutcomePage {

    /** What stands before the tables. */
    static final String HEAD =
            """
            # What each rule lets whom do

            This page is written by a test: `AuthorizationOutcomesTest` in `conformance/` puts each request to Amplify's own resolvers and to jampx's, which must
            answer the same and leave the same rows.

            A model `Todo` has the rule that the heading names, and two rows. Row a is Anna's: `owner`, `author` and `authors` name her, `team` and `teams`
            name Admins. Row b is somebody else's. The API has a user pool, an identity pool, a key, an OpenID Connect provider, an authorizer and a function
            with `allow.resource`. "yes" means for both rows; callers who are not named are refused with `Unauthorized`, whatever they do. Tokens of the OpenID
            Connect provider have no claim `username`, so that owners by the usual claims can be told, but not made. "subscribe" tells of which rows' updates by
            the function a caller of `onUpdateTodo` without arguments hears.
            """;

    private OutcomePage() {}

    /**
     * The table of a rule.
     *
     * @param outcomes of each operation, by caller
     */
    static String section(String rule, Map<String, List<String>> outcomes) {
        StringBuilder section = new StringBuilder("\n## `" + rule + "`\n\n| caller | "
                + String.join(" | ", OutcomeProbes.OPERATIONS.keySet()) + " | subscribe |\n|---|"
                + "---|".repeat(OutcomeProbes.OPERATIONS.size() + 1) + "\n");
        Map<List<String>, List<String>> callers = new LinkedHashMap<>();
        outcomes.forEach((caller, its) ->
                callers.computeIfAbsent(its, key -> new ArrayList<>()).add(caller));
        callers.forEach((its, names) -> {
            if (!its.stream().allMatch("`Unauthorized`"::equals)) {
                section.append("| " + String.join("; ", names) + " | " + String.join(" | ", its) + " |\n");
            }
        });
        return section.toString();
    }
}
