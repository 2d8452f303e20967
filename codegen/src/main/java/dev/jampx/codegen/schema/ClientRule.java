package dev.jampx.codegen.schema;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import dev.jampx.model.Operation;
import java.util.List;
import java.util.Optional;

/**
 * A rule as clients see it: what Amplify's {@code @auth} says, with its defaults filled in.
 *
 * @param strategy whom it is about, by Amplify's word
 * @param provider who vouches for the callers, unless that is left to the default
 * @param ownerField the field that names the owner, in rules about owners
 * @param identityClaim the claim that is compared with it
 * @param groupClaim the claim with the caller's groups, in rules about groups
 * @param groups the groups, where the definition names them
 * @param operations what the callers may do, by Amplify's words
 */
public record ClientRule(
        String strategy,
        Optional<String> provider,
        Optional<String> ownerField,
        Optional<String> identityClaim,
        Optional<String> groupClaim,
        Optional<List<String>> groups,
        List<String> operations) {

    /** The strategy of rules by which a function decides; clients have no words for it. */
    public static final String CUSTOM = "custom";

    /** Amplify looks for the field of the groups under another name than its own {@code @auth} has, and so always finds the default. */
    public static final String GROUPS_FIELD = "groups";

    private static final List<String> ALL_OPERATIONS = List.of("create", "update", "delete", "read");
    private static final String GROUP_CLAIM = "cognito:groups";
    private static final String IDENTITY_CLAIM = "cognito:username";
    /** Amplify's other name of {@link #IDENTITY_CLAIM}. */
    private static final String USERNAME = "username";

    public ClientRule {
        groups = groups.map(List::copyOf);
        operations = List.copyOf(operations);
    }

    /** What clients see of {@code rule}. */
    public static ClientRule of(AuthRule rule) {
        return rule.accept(new Reading());
    }

    private static ClientRule of(String strategy, Optional<AuthProvider> provider, AuthRule rule) {
        return new ClientRule(
                strategy,
                provider.map(AuthProvider::term),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                operations(rule));
    }

    private static ClientRule ofGroups(String claim, Optional<List<String>> groups, AuthRule rule) {
        return new ClientRule(
                "groups",
                Optional.of(rule.provider().term()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(claim),
                groups,
                operations(rule));
    }

    private static List<String> operations(AuthRule rule) {
        return rule.operations()
                .map(operations -> operations.stream().map(Operation::term).toList())
                .orElse(ALL_OPERATIONS);
    }

    private static final class Reading implements AuthRule.Visitor<ClientRule> {

        @Override
        public ClientRule publicApiKey(AuthRule.PublicApiKey rule) {
            return of("public", Optional.of(rule.provider()), rule);
        }

        @Override
        public ClientRule guest(AuthRule.Guest rule) {
            return of("public", Optional.of(rule.provider()), rule);
        }

        @Override
        public ClientRule authenticated(AuthRule.Authenticated rule) {
            return of("private", rule.scope().chosenProvider(), rule);
        }

        @Override
        public ClientRule custom(AuthRule.Custom rule) {
            return of(CUSTOM, rule.scope().chosenProvider(), rule);
        }

        @Override
        public ClientRule owner(AuthRule.Owner rule) {
            return new ClientRule(
                    "owner",
                    Optional.of(rule.provider().term()),
                    Optional.of(rule.field()),
                    Optional.of(rule.identityClaim()
                            .filter(claim -> !claim.equals(USERNAME))
                            .orElse(IDENTITY_CLAIM)),
                    Optional.empty(),
                    Optional.empty(),
                    operations(rule));
        }

        @Override
        public ClientRule staticGroups(AuthRule.StaticGroups rule) {
            return ofGroups(rule.groupClaim().orElse(GROUP_CLAIM), Optional.of(rule.groups()), rule);
        }

        @Override
        public ClientRule dynamicGroups(AuthRule.DynamicGroups rule) {
            return ofGroups(rule.groupClaim().orElse(GROUP_CLAIM), Optional.empty(), rule);
        }
    }
}
