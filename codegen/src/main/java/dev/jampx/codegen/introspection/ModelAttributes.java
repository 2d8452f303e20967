package dev.jampx.codegen.introspection;

import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes of a model: that it is one, its keys, who may use it. */
final class ModelAttributes {

    private ModelAttributes() {}

    static List<Map<String, Object>> of(Data data, Model model) {
        List<Map<String, Object>> attributes = new ArrayList<>();
        attributes.add(attribute("model", DisabledOperations.of(model.disabledOperations())));
        KeyAttributes.of(data, model).forEach(key -> attributes.add(attribute("key", key)));
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
