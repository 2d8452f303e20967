package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import dev.jampx.model.checks.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule in the words of the grammar: {@code allow.owner(AuthProvider.OIDC)}. */
public final class RuleWords implements AuthRule.Visitor<String> {

    private static final RuleWords WORDS = new RuleWords();

    private RuleWords() {}

    /** {@code rule} without what {@code .to(...)} says. */
    public static String of(AuthRule rule) {
        return "allow." + rule.accept(WORDS);
    }

    /** {@code rule} with what {@code .to(...)} says, if that was written. */
    public static String whole(AuthRule rule) {
        return of(rule)
                + rule.operations()
                        .map(operations -> operations.stream()
                                .map(operation -> "Operation." + operation)
                                .collect(Collectors.joining(", ", ".to(", ")")))
                        .orElse("");
    }

    @Override
    public String publicApiKey(AuthRule.PublicApiKey rule) {
        return "publicApiKey()";
    }

    @Override
    public String guest(AuthRule.Guest rule) {
        return "guest()";
    }

    @Override
    public String authenticated(AuthRule.Authenticated rule) {
        return call("authenticated", Optional.empty(), rule);
    }

    @Override
    public String owner(AuthRule.Owner rule) {
        String call = !rule.many() && rule.field().equals(AuthRule.Owner.DEFAULT_FIELD)
                ? call("owner", Optional.empty(), rule)
                : call(
                        rule.many() ? "ownersDefinedIn" : "ownerDefinedIn",
                        Optional.of(Names.quoted(rule.field())),
                        rule);
        return call + claim(".identityClaim", rule.identityClaim());
    }

    @Override
    public String staticGroups(AuthRule.StaticGroups rule) {
        boolean one = rule.groups().size() == 1;
        String names = Names.arguments(rule.groups());
        boolean inList = !one && rule.scope().chosenProvider().isPresent();
        return call(one ? "group" : "groups", Optional.of(inList ? "List.of(" + names + ")" : names), rule)
                + claim(".withClaimIn", rule.groupClaim());
    }

    @Override
    public String dynamicGroups(AuthRule.DynamicGroups rule) {
        return call(rule.many() ? "groupsDefinedIn" : "groupDefinedIn", Optional.of(Names.quoted(rule.field())), rule)
                + claim(".withClaimIn", rule.groupClaim());
    }

    @Override
    public String custom(AuthRule.Custom rule) {
        return call("custom", Optional.empty(), rule);
    }

    private static String call(String method, Optional<String> argument, AuthRule rule) {
        Optional<String> provider = rule.scope().chosenProvider().map(RuleWords::provider);
        return Stream.of(argument, provider)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ", method + "(", ")"));
    }

    private static String claim(String method, Optional<String> claim) {
        return claim.map(name -> method + "(" + Names.quoted(name) + ")").orElse("");
    }

    /** {@code provider} as it is written. */
    static String provider(AuthProvider provider) {
        return "AuthProvider." + provider;
    }

    /** {@code AuthProvider.USER_POOLS and AuthProvider.OIDC}. */
    static String providers(List<AuthProvider> providers) {
        return Names.listed(providers.stream().map(RuleWords::provider).toList());
    }
}
