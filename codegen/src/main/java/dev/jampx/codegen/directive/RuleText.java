package dev.jampx.codegen.directive;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import dev.jampx.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a rule of {@code @auth}. */
final class RuleText implements AuthRule.Visitor<String> {

    @Override
    public String publicApiKey(AuthRule.PublicApiKey rule) {
        return text("public", Optional.of(rule.provider()), rule, List.of());
    }

    @Override
    public String guest(AuthRule.Guest rule) {
        return text("public", Optional.of(rule.provider()), rule, List.of());
    }

    @Override
    public String authenticated(AuthRule.Authenticated rule) {
        return text("private", rule.scope().chosenProvider(), rule, List.of());
    }

    @Override
    public String custom(AuthRule.Custom rule) {
        return text("custom", rule.scope().chosenProvider(), rule, List.of());
    }

    @Override
    public String owner(AuthRule.Owner rule) {
        List<String> more = new ArrayList<>(List.of("ownerField: " + TextLiteral.of(rule.field())));
        rule.identityClaim().ifPresent(claim -> more.add("identityClaim: " + TextLiteral.of(claim)));
        return text("owner", rule.scope().chosenProvider(), rule, more);
    }

    @Override
    public String staticGroups(AuthRule.StaticGroups rule) {
        return groups(rule, "groups: " + TextLiteral.list(rule.groups()), rule.groupClaim());
    }

    @Override
    public String dynamicGroups(AuthRule.DynamicGroups rule) {
        return groups(rule, "groupsField: " + TextLiteral.of(rule.field()), rule.groupClaim());
    }

    private static String groups(AuthRule rule, String which, Optional<String> claim) {
        List<String> more = new ArrayList<>(List.of(which));
        claim.ifPresent(name -> more.add("groupClaim: " + TextLiteral.of(name)));
        return text("groups", rule.scope().chosenProvider(), rule, more);
    }

    private static String text(String strategy, Optional<AuthProvider> provider, AuthRule rule, List<String> more) {
        List<String> parts = new ArrayList<>(List.of("allow: " + strategy));
        provider.ifPresent(chosen -> parts.add("provider: " + chosen.term()));
        rule.operations()
                .ifPresent(operations -> parts.add("operations: "
                        + operations.stream().map(Operation::term).collect(Collectors.joining(", ", "[", "]"))));
        parts.addAll(more);
        return "{" + String.join(", ", parts) + "}";
    }
}
