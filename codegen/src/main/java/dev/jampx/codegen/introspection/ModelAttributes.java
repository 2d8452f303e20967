package dev.jampx.codegen.introspection;

import dev.jampx.appsync.naming.IndexOrder;
import dev.jampx.model.AuthRule;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.SecondaryIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The attributes of a model: that it is one, its keys, who may use it. */
final class ModelAttributes {

    private static final List<String> OPERATIONS = List.of("create", "update", "delete", "read");

    private ModelAttributes() {}

    static List<Map<String, Object>> of(Model model) {
        List<Map<String, Object>> attributes = new ArrayList<>();
        attributes.add(attribute("model", Map.of()));
        if (keyIsDeclared(model)) {
            attributes.add(attribute("key", Map.of("fields", model.primaryKey().fields())));
        }
        for (SecondaryIndex index : IndexOrder.of(model)) {
            attributes.add(attribute("key", key(index)));
        }
        attributes.add(attribute(
                "auth",
                Map.of(
                        "rules",
                        model.rules().stream().map(ModelAttributes::rule).toList())));
        return attributes;
    }

    private static boolean keyIsDeclared(Model model) {
        return model.field(model.primaryKey().partitionKey()).origin() != Field.Origin.DEFAULT_IDENTIFIER;
    }

    private static Map<String, Object> key(SecondaryIndex index) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", index.name());
        properties.put("queryField", index.queryField().orElse(null));
        properties.put("fields", index.key().fields());
        return properties;
    }

    private static Map<String, Object> rule(AuthRule rule) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("allow", rule.accept(new Strategy()));
        properties.put("operations", OPERATIONS);
        return properties;
    }

    /** What Amplify's {@code @auth} calls each kind of rule. */
    private static final class Strategy implements AuthRule.Visitor<String> {

        @Override
        public String publicApiKey(AuthRule.PublicApiKey rule) {
            return "public";
        }

        @Override
        public String guest(AuthRule.Guest rule) {
            return "public";
        }

        @Override
        public String authenticated(AuthRule.Authenticated rule) {
            return "private";
        }

        @Override
        public String owner(AuthRule.Owner rule) {
            return "owner";
        }

        @Override
        public String staticGroups(AuthRule.StaticGroups rule) {
            return "groups";
        }

        @Override
        public String dynamicGroups(AuthRule.DynamicGroups rule) {
            return "groups";
        }

        @Override
        public String custom(AuthRule.Custom rule) {
            return "custom";
        }
    }

    private static Map<String, Object> attribute(String type, Map<String, Object> properties) {
        Map<String, Object> attribute = new LinkedHashMap<>();
        attribute.put("type", type);
        attribute.put("properties", properties);
        return attribute;
    }
}
