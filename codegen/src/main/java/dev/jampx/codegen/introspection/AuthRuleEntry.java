package dev.jampx.codegen.introspection;

import dev.jampx.codegen.schema.ClientRule;
import dev.jampx.model.AuthRule;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The entry of a rule. Amplify writes what its {@code @auth} says between the defaults, so where the operations stand depends on whether they
 * were chosen.
 */
final class AuthRuleEntry implements AuthRule.Visitor<Map<String, Object>> {

    private static final String OPERATIONS = "operations";

    @Override
    public Map<String, Object> publicApiKey(AuthRule.PublicApiKey rule) {
        return strategy(rule);
    }

    @Override
    public Map<String, Object> guest(AuthRule.Guest rule) {
        return strategy(rule);
    }

    @Override
    public Map<String, Object> authenticated(AuthRule.Authenticated rule) {
        return strategy(rule);
    }

    @Override
    public Map<String, Object> custom(AuthRule.Custom rule) {
        return strategy(rule);
    }

    @Override
    public Map<String, Object> owner(AuthRule.Owner rule) {
        ClientRule client = ClientRule.of(rule);
        Map<String, Object> entry = new LinkedHashMap<>();
        putProvider(entry, client);
        client.ownerField().ifPresent(field -> entry.put("ownerField", field));
        entry.put("allow", client.strategy());
        putChosenOperations(entry, rule, client);
        client.identityClaim().ifPresent(claim -> entry.put("identityClaim", claim));
        return withOperations(entry, client);
    }

    @Override
    public Map<String, Object> staticGroups(AuthRule.StaticGroups rule) {
        ClientRule client = ClientRule.of(rule);
        Map<String, Object> entry = groups(rule, client);
        entry.put("groups", rule.groups());
        return withOperations(entry, client);
    }

    @Override
    public Map<String, Object> dynamicGroups(AuthRule.DynamicGroups rule) {
        ClientRule client = ClientRule.of(rule);
        Map<String, Object> entry = groups(rule, client);
        entry.put("groupsField", rule.field());
        entry.put("groupField", ClientRule.GROUPS_FIELD);
        return withOperations(entry, client);
    }

    private static Map<String, Object> groups(AuthRule rule, ClientRule client) {
        Map<String, Object> entry = new LinkedHashMap<>();
        client.groupClaim().ifPresent(claim -> entry.put("groupClaim", claim));
        putProvider(entry, client);
        entry.put("allow", client.strategy());
        putChosenOperations(entry, rule, client);
        return entry;
    }

    private static Map<String, Object> strategy(AuthRule rule) {
        ClientRule client = ClientRule.of(rule);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("allow", client.strategy());
        putProvider(entry, client);
        putChosenOperations(entry, rule, client);
        return withOperations(entry, client);
    }

    private static void putProvider(Map<String, Object> entry, ClientRule client) {
        client.provider().ifPresent(provider -> entry.put("provider", provider));
    }

    private static void putChosenOperations(Map<String, Object> entry, AuthRule rule, ClientRule client) {
        rule.operations().ifPresent(chosen -> entry.put(OPERATIONS, client.operations()));
    }

    private static Map<String, Object> withOperations(Map<String, Object> entry, ClientRule client) {
        entry.putIfAbsent(OPERATIONS, client.operations());
        return entry;
    }
}
