package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuthorizationModes;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The API key, the OpenID Connect provider and the Lambda authorizer that rules rely on are switched on.
 *
 * <p>AWS credentials are always on; user pools are {@link UserPoolIsDefined}'s.
 */
public final class ProvidersAreConfigured implements Check<DeclaredBackend> {

    @Override
    public Stream<Problem> problems(DeclaredBackend backend) {
        boolean hasAuth = !backend.auth().isEmpty();
        return backend.data().stream().flatMap(data -> data.schemas().stream()
                .map(SchemaFacts::of)
                .flatMap(EffectiveRules::ofAll)
                .filter(ProvidersFitStrategies::fits)
                .filter(rule -> !isOn(rule, data, hasAuth))
                .map(rule -> AuthorizationProblems.providerNotConfigured(rule, data.site())));
    }

    private static boolean isOn(AuthRule rule, DeclaredData data, boolean hasAuth) {
        Optional<DeclaredAuthorizationModes> modes = data.authorizationModes();
        AuthProvider provider = rule.provider();
        return switch (provider) {
            case API_KEY ->
                modes.isEmpty()
                        ? !hasAuth
                        : modes.get().apiKey().isPresent()
                                || modes.get().defaultMode().equals(Optional.of(AuthorizationMode.API_KEY));
            case OIDC -> modes.flatMap(DeclaredAuthorizationModes::oidc).isPresent();
            case FUNCTION -> modes.flatMap(DeclaredAuthorizationModes::lambda).isPresent();
            case USER_POOLS, IDENTITY_POOL -> true;
        };
    }
}
