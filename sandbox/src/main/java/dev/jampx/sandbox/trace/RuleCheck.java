package dev.jampx.sandbox.trace;

import dev.jampx.appsync.authorization.Role;
import dev.jampx.model.AuthProvider;
import dev.jampx.sandbox.trace.RuleTrace.Verdict;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds roles against a caller, to explain what the directives and the resolver decided; it decides nothing.
 *
 * @param caller the caller
 * @param row what is known of the row
 */
record RuleCheck(TracedCaller caller, KnownRow row) implements Role.Visitor<RuleCheck.Finding> {

    /** What a role says of the caller, and why. */
    record Finding(Verdict verdict, String because) {}

    Finding of(Role role) {
        boolean sameMode = TracedCaller.came(role.provider().mode()).equals(TracedCaller.came(caller.mode()));
        return sameMode
                ? role.accept(this)
                : no("it is about callers with " + credentials(role.provider()) + "; this one came with "
                        + article(TracedCaller.came(caller.mode())));
    }

    @Override
    public Finding anybody(Role.Anybody role) {
        return role.provider() == AuthProvider.IDENTITY_POOL
                ? identityPool("unauthenticated", "guest")
                : yes("everybody with the API key");
    }

    @Override
    public Finding signedIn(Role.SignedIn role) {
        return role.provider() == AuthProvider.IDENTITY_POOL
                ? identityPool("authenticated", "signed-in")
                : yes("everybody with " + article(TracedCaller.came(caller.mode())));
    }

    private Finding identityPool(String kind, String word) {
        boolean has =
                kind.equals(caller.identity().path("cognitoIdentityAuthType").asText());
        return has
                ? yes("the credentials are " + word + " ones of the identity pool")
                : no("it is about " + word + " credentials of the identity pool");
    }

    @Override
    public Finding groupMember(Role.GroupMember role) {
        List<String> groups = groups(role.claim());
        String because = claim(role.claim(), groups) + ", wanted " + quoted(role.group());
        return groups.contains(role.group()) ? yes(because) : no(because);
    }

    @Override
    public Finding rowGroupMember(Role.RowGroupMember role) {
        return told(role.field(), groups(role.claim()), claim(role.claim(), groups(role.claim())));
    }

    @Override
    public Finding owner(Role.Owner role) {
        Collection<String> names = caller.ownerNames(role.claim());
        String callerInWords = names.isEmpty()
                ? "the caller has no claim " + role.claim()
                // All of it joined, where it is several claims.
                : "claim " + role.claim() + " is " + quoted(names.iterator().next());
        return told(role.field(), names, callerInWords);
    }

    @Override
    public Finding approved(Role.Approved role) {
        return yes("the Lambda authorizer let the caller in");
    }

    /** A role that a field of the row tells: if the row is known, the field's value, otherwise that it depends. */
    private Finding told(String field, Collection<String> wanted, String callerInWords) {
        Optional<List<String>> values = row.values(field);
        if (values.isEmpty()) {
            return wanted.isEmpty()
                    ? no(callerInWords)
                    : new Finding(Verdict.ROW_TELLS, "told by the row's field " + field + "; " + callerInWords);
        }
        String because = field + " of " + row.name() + " is "
                + (values.get().isEmpty() ? "empty" : all(values.get(), ", ")) + "; " + callerInWords;
        return Collections.disjoint(values.get(), wanted) ? no(because) : yes(because);
    }

    // A list of groups may be written as a text, as identity providers other than Cognito do.
    private List<String> groups(String claim) {
        List<String> values = caller.claim(claim);
        return values.size() == 1 && values.get(0).startsWith("[") ? KnownRow.list(values.get(0)) : values;
    }

    private static String claim(String name, List<String> values) {
        return values.isEmpty() ? "the caller has no claim " + name : "claim " + name + " is " + all(values, ", ");
    }

    private static String all(Collection<String> values, String between) {
        return values.stream().map(RuleCheck::quoted).collect(Collectors.joining(between));
    }

    private static String quoted(String value) {
        return "\"" + value + "\"";
    }

    private static String credentials(AuthProvider provider) {
        return provider == AuthProvider.IDENTITY_POOL
                ? "credentials of the identity pool"
                : article(TracedCaller.came(provider.mode()));
    }

    private static String article(String noun) {
        return (noun.startsWith("A") || noun.startsWith("O") ? "an " : "a ") + noun;
    }

    private static Finding yes(String because) {
        return new Finding(Verdict.MATCHES, because);
    }

    private static Finding no(String because) {
        return new Finding(Verdict.DOES_NOT_MATCH, because);
    }
}
