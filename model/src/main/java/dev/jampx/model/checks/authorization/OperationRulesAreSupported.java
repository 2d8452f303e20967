package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of custom operations can be kept.
 *
 * <p>Resolver code, and a result that is a custom type, are guarded by AppSync alone, which knows neither owners nor groups of OpenID Connect; an
 * operation is no row on which single operations could be allowed.
 */
public final class OperationRulesAreSupported implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return OperationRules.of(schema).flatMap(operation -> operation.rules().stream()
                .map(rule -> problem(operation, rule))
                .flatMap(Optional::stream));
    }

    private static Optional<Problem> problem(OperationRules operation, AuthRule rule) {
        if (operation.isAnsweredByCode()) {
            return reason(rule, true).map(what -> AuthorizationProblems.unsupportedByCode(operation, rule, what));
        }
        if (!rule.operations().orElse(List.of()).isEmpty()) {
            return Optional.of(AuthorizationProblems.narrowedOnOperation(operation, rule));
        }
        return operation.returnsCustomType()
                ? reason(rule, false).map(what -> AuthorizationProblems.unsupportedByResult(operation, rule, what))
                : Optional.empty();
    }

    /** What AppSync by itself cannot keep in {@code rule}; Amplify lets no AWS credentials at resolver code either. */
    private static Optional<String> reason(AuthRule rule, boolean byCode) {
        if (rule instanceof AuthRule.Owner) {
            return Optional.of("owners");
        }
        boolean groups = rule instanceof AuthRule.StaticGroups || rule instanceof AuthRule.DynamicGroups;
        if (groups && rule.provider() == AuthProvider.OIDC) {
            return Optional.of("groups of an OpenID Connect provider");
        }
        return byCode && rule.provider() == AuthProvider.IDENTITY_POOL
                ? Optional.of("callers with credentials of the identity pool")
                : Optional.empty();
    }
}
