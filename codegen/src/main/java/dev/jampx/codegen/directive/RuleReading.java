package dev.jampx.codegen.directive;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import dev.jampx.model.Operation;
import graphql.language.ArrayValue;
import graphql.language.DirectivesContainer;
import graphql.language.ObjectValue;
import graphql.language.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the rules of {@code @auth}. */
final class RuleReading {

    private RuleReading() {}

    static List<AuthRule> rules(DirectivesContainer<?> node) {
        return node.getDirectives("auth").stream()
                .flatMap(directive -> ((ArrayValue)
                                directive.getArgument("rules").getValue())
                        .getValues().stream().map(RuleReading::rule))
                .toList();
    }

    private static AuthRule rule(Value<?> value) {
        Arguments rule = Arguments.of((ObjectValue) value);
        AuthRule.Scope scope = new AuthRule.Scope(
                rule.name("provider").map(RuleReading::provider),
                rule.names("operations")
                        .map(operations ->
                                operations.stream().map(RuleReading::operation).toList()),
                DirectiveSchema.SITE);
        Optional<String> groupClaim = rule.string("groupClaim");
        switch (rule.name("allow").orElseThrow()) {
            case "public":
                return scope.chosenProvider().equals(Optional.of(AuthProvider.API_KEY))
                        ? new AuthRule.PublicApiKey(scope)
                        : new AuthRule.Guest(scope);
            case "private":
                return new AuthRule.Authenticated(scope);
            case "owner":
                return new AuthRule.Owner(
                        rule.string("ownerField").orElseThrow(), false, rule.string("identityClaim"), scope);
            case "groups":
                return rule.string("groupsField")
                        .<AuthRule>map(field -> new AuthRule.DynamicGroups(field, false, groupClaim, scope))
                        .orElseGet(() -> new AuthRule.StaticGroups(rule.strings("groups"), groupClaim, scope));
            default:
                return new AuthRule.Custom(scope);
        }
    }

    private static AuthProvider provider(String term) {
        return Arrays.stream(AuthProvider.values())
                .filter(provider -> provider.term().equals(term))
                .findFirst()
                .orElseThrow();
    }

    private static Operation operation(String term) {
        return Arrays.stream(Operation.values())
                .filter(operation -> operation.term().equals(term))
                .findFirst()
                .orElseThrow();
    }
}
