package dev.jampx.model.checks.backend;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.authorization.EffectiveRules;
import dev.jampx.model.checks.authorization.ProvidersFitStrategies;
import dev.jampx.model.checks.authorization.RuleWords;
import dev.jampx.model.declared.DeclaredAuthorizationModes;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.Optional;
import java.util.stream.Stream;

/** What relies on a user pool has one. */
public final class UserPoolIsDefined implements Check<DeclaredBackend> {

    @Override
    public Stream<Problem> problems(DeclaredBackend backend) {
        if (!backend.auth().isEmpty()) {
            return Stream.empty();
        }
        return backend.data().stream().limit(1).flatMap(data -> problem(backend, data).stream());
    }

    private static Optional<Problem> problem(DeclaredBackend backend, DeclaredData data) {
        if (data.authorizationModes()
                .flatMap(DeclaredAuthorizationModes::defaultMode)
                .equals(Optional.of(AuthorizationMode.USER_POOL))) {
            return Optional.of(BackendProblems.noUserPool(
                    backend.site(), "The default mode USER_POOL of defineData", data.site()));
        }
        return data.schemas().stream()
                .map(SchemaFacts::of)
                .flatMap(EffectiveRules::ofAll)
                .filter(ProvidersFitStrategies::fits)
                .filter(rule -> rule.provider() == AuthProvider.USER_POOLS)
                .findFirst()
                .map(rule -> BackendProblems.noUserPool(backend.site(), RuleWords.of(rule), rule.site()));
    }
}
