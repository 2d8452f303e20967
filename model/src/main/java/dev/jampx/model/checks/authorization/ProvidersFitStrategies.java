package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.List;
import java.util.stream.Stream;

/** Each rule names a provider that can vouch for callers of its kind. */
public final class ProvidersFitStrategies implements Check<SchemaFacts> {

    private static final List<AuthProvider> TOKENS = List.of(AuthProvider.USER_POOLS, AuthProvider.OIDC);

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return WrittenRules.of(schema.declared())
                .filter(rule -> !fits(rule))
                .map(rule -> AuthorizationProblems.unfitProvider(rule, allowed(rule)));
    }

    /** Whether the provider of {@code rule} can vouch for its callers. */
    public static boolean fits(AuthRule rule) {
        return allowed(rule).contains(rule.scope().chosenProvider().orElse(rule.provider()));
    }

    private static List<AuthProvider> allowed(AuthRule rule) {
        return rule.accept(ALLOWED);
    }

    private static final AuthRule.Visitor<List<AuthProvider>> ALLOWED = new AuthRule.Visitor<>() {

        @Override
        public List<AuthProvider> publicApiKey(AuthRule.PublicApiKey rule) {
            return List.of(AuthProvider.API_KEY);
        }

        @Override
        public List<AuthProvider> guest(AuthRule.Guest rule) {
            return List.of(AuthProvider.IDENTITY_POOL);
        }

        @Override
        public List<AuthProvider> authenticated(AuthRule.Authenticated rule) {
            return List.of(AuthProvider.USER_POOLS, AuthProvider.IDENTITY_POOL, AuthProvider.OIDC);
        }

        @Override
        public List<AuthProvider> owner(AuthRule.Owner rule) {
            return TOKENS;
        }

        @Override
        public List<AuthProvider> staticGroups(AuthRule.StaticGroups rule) {
            return TOKENS;
        }

        @Override
        public List<AuthProvider> dynamicGroups(AuthRule.DynamicGroups rule) {
            return TOKENS;
        }

        @Override
        public List<AuthProvider> custom(AuthRule.Custom rule) {
            return List.of(AuthProvider.FUNCTION);
        }
    };
}
