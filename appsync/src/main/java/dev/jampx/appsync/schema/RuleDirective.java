package dev.jampx.appsync.schema;

import dev.jampx.model.AuthRule;
import dev.jampx.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Amplify's {@code @auth}. */
final class RuleDirective implements AuthRule.Visitor<List<String>> {

    private RuleDirective() {}

    /** The directive for {@code rules}, of which there is one at least. */
    static String of(List<AuthRule> rules) {
        return rules.stream().map(RuleDirective::entry).collect(Collectors.joining(", ", "@auth(rules: [", "])"));
    }

    private static String entry(AuthRule rule) {
        List<String> arguments = new ArrayList<>(rule.accept(new RuleDirective()));
        rule.operations()
                .ifPresent(operations -> arguments.add("operations: "
                        + operations.stream().map(Operation::term).collect(Collectors.joining(", ", "[", "]"))));
        return "{" + String.join(", ", arguments) + "}";
    }

    @Override
    public List<String> publicApiKey(AuthRule.PublicApiKey rule) {
        return List.of("allow: public", "provider: apiKey");
    }

    @Override
    public List<String> guest(AuthRule.Guest rule) {
        return List.of("allow: public", "provider: identityPool");
    }

    @Override
    public List<String> authenticated(AuthRule.Authenticated rule) {
        return withProvider("private", rule);
    }

    @Override
    public List<String> custom(AuthRule.Custom rule) {
        return withProvider("custom", rule);
    }

    @Override
    public List<String> owner(AuthRule.Owner rule) {
        List<String> arguments = withProvider("owner", rule);
        arguments.add("ownerField: " + SdlText.string(rule.field()));
        rule.identityClaim().ifPresent(claim -> arguments.add("identityClaim: " + SdlText.string(claim)));
        return arguments;
    }

    @Override
    public List<String> staticGroups(AuthRule.StaticGroups rule) {
        List<String> arguments = withProvider("groups", rule);
        arguments.add("groups: " + SdlText.strings(rule.groups()));
        rule.groupClaim().ifPresent(claim -> arguments.add("groupClaim: " + SdlText.string(claim)));
        return arguments;
    }

    @Override
    public List<String> dynamicGroups(AuthRule.DynamicGroups rule) {
        List<String> arguments = withProvider("groups", rule);
        arguments.add("groupsField: " + SdlText.string(rule.field()));
        rule.groupClaim().ifPresent(claim -> arguments.add("groupClaim: " + SdlText.string(claim)));
        return arguments;
    }

    private static List<String> withProvider(String strategy, AuthRule rule) {
        List<String> arguments = new ArrayList<>();
        arguments.add("allow: " + strategy);
        rule.scope().chosenProvider().ifPresent(provider -> arguments.add("provider: " + provider.term()));
        return arguments;
    }
}
