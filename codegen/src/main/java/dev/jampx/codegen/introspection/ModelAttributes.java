package dev.jampx.codegen.introspection;

import dev.jampx.codegen.schema.ClientKey;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of models: that they are models, their keys, who may use them.
 *
 * @param ofRelationships the keys that relationships need on each model
 */
public record ModelAttributes(Map<String, List<ClientKey>> ofRelationships) {

    /** The attributes of the models of {@code data}. */
    public static ModelAttributes of(Data data) {
        return new ModelAttributes(ClientKey.ofRelationships(data));
    }

    /** The attributes of {@code model}, one of these models. */
    public List<Map<String, Object>> of(Model model) {
        List<Map<String, Object>> attributes = new ArrayList<>();
        attributes.add(attribute("model", DisabledOperations.of(model.disabledOperations())));
        ClientKey.declared(model).forEach(key -> attributes.add(attribute("key", KeyAttributes.declared(key))));
        ofRelationships
                .getOrDefault(model.name(), List.of())
                .forEach(key -> attributes.add(attribute("key", KeyAttributes.ofRelationship(key))));
        attributes.add(attribute("auth", rules(model)));
        return attributes;
    }

    private static Map<String, @Nullable Object> rules(Model model) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put(
                "rules",
                model.rules().stream()
                        .map(rule -> rule.accept(new AuthRuleEntry()))
                        .toList());
        return properties;
    }

    private static Map<String, Object> attribute(String type, Map<String, @Nullable Object> properties) {
        Map<String, Object> attribute = new LinkedHashMap<>();
        attribute.put("type", type);
        attribute.put("properties", properties);
        return attribute;
    }
}
