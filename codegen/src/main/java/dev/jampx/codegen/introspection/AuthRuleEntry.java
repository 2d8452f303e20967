package dev.jampx.codegen.introspection;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import dev.jampx.model.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entry of a rule: what Amplify's {@code @auth} says of it, with some of the defaults filled in, in Amplify's order of the keys. */
final class AuthRuleEntry implements AuthRule.Visitor<Map<String, Object>> {

    private static final List<String> ALL_OPERATIONS = List.of("create", "update", "delete", "read");
    private static final String GROUP_CLAIM = "cognito:groups";
    private static final String IDENTITY_CLAIM = "cognito:username";
    /** Amplify's other name of {@link #IDENTITY_CLAIM}. */
    private static final String USERNAME = "username";

    @Override
    public Map<String, Object> publicApiKey(AuthRule.PublicApiKey rule) {
        return withProvider("public", rule.provider(), rule);
    }

    @Override
    public Map<String, Object> guest(AuthRule.Guest rule) {
        return withProvider("public", rule.provider(), rule);
    }

    @Override
    public Map<String, Object> authenticated(AuthRule.Authenticated rule) {
        return withProviderIfChosen("private", rule);
    }

    @Override
    public Map<String, Object> custom(AuthRule.Custom rule) {
        return withProviderIfChosen("custom", rule);
    }

    @Override
    public Map<String, Object> owner(AuthRule.Owner rule) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("provider", rule.provider().term());
        entry.put("ownerField", rule.field());
        entry.put("allow", "owner");
        putChosenOperations(entry, rule);
        entry.put(
                "identityClaim",
                rule.identityClaim().filter(claim -> !claim.equals(USERNAME)).orElse(IDENTITY_CLAIM));
        return withOperations(entry);
    }

    @Override
    public Map<String, Object> staticGroups(AuthRule.StaticGroups rule) {
        Map<String, Object> entry = groups(rule.groupClaim().orElse(GROUP_CLAIM), rule);
        entry.put("groups", rule.groups());
        return withOperations(entry);
    }

    @Override
    public Map<String, Object> dynamicGroups(AuthRule.DynamicGroups rule) {
        Map<String, Object> entry = groups(rule.groupClaim().orElse(GROUP_CLAIM), rule);
        entry.put("groupsField", rule.field());
        // Amplify looks for the field under another name than its own @auth has, and so always finds the default.
        entry.put("groupField", "groups");
        return withOperations(entry);
    }

    private static Map<String, Object> groups(String groupClaim, AuthRule rule) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("groupClaim", groupClaim);
        entry.put("provider", rule.provider().term());
        entry.put("allow", "groups");
        putChosenOperations(entry, rule);
        return entry;
    }

    private static Map<String, Object> withProviderIfChosen(String strategy, AuthRule rule) {
        return rule.scope()
                .chosenProvider()
                .map(provider -> withProvider(strategy, provider, rule))
                .orElseGet(() -> strategy(strategy, Map.of(), rule));
    }

    private static Map<String, Object> withProvider(String strategy, AuthProvider provider, AuthRule rule) {
        return strategy(strategy, Map.of("provider", provider.term()), rule);
    }

    private static Map<String, Object> strategy(String strategy, Map<String, Object> provider, AuthRule rule) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("allow", strategy);
        entry.putAll(provider);
        putChosenOperations(entry, rule);
        return withOperations(entry);
    }

    private static void putChosenOperations(Map<String, Object> entry, AuthRule rule) {
        rule.operations()
                .ifPresent(operations -> entry.put(
                        "operations", operations.stream().map(Operation::term).toList()));
    }

    private static Map<String, Object> withOperations(Map<String, Object> entry) {
        entry.putIfAbsent("operations", ALL_OPERATIONS);
        return entry;
    }
}
