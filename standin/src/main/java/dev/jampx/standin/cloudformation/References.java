package dev.jampx.standin.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which names a part of a template refers to. */
final class References {

    private static final Pattern SUBSTITUTE = Pattern.compile("\\$\\{([^!}][^}]*)}");

    private References() {}

    /** What each resource of {@code template} needs first, among its resources. */
    static Map<String, Set<String>> needs(Template template) {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        Map<String, ObjectNode> resources = template.resources();
        resources.forEach((id, resource) -> {
            Set<String> names = new LinkedHashSet<>();
            collect(resource.path("Properties"), names);
            JsonNode dependsOn = resource.path("DependsOn");
            if (dependsOn.isTextual()) {
                names.add(dependsOn.asText());
            }
            dependsOn.forEach(name -> names.add(name.asText()));
            names.retainAll(resources.keySet());
            needs.put(id, names);
        });
        return needs;
    }

    /** The names in {@code node}: parameters, resources and pseudo parameters. */
    static Set<String> names(JsonNode node) {
        Set<String> names = new LinkedHashSet<>();
        collect(node, names);
        return names;
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node.isObject() && node.size() == 1) {
            Map.Entry<String, JsonNode> only = node.properties().iterator().next();
            JsonNode argument = only.getValue();
            switch (only.getKey()) {
                case "Ref" -> names.add(argument.asText());
                case "Fn::GetAtt" ->
                    names.add(
                            argument.isArray()
                                    ? argument.path(0).asText()
                                    : argument.asText().split("\\.")[0]);
                case "Fn::Sub" -> substitutes(argument, names);
                default -> collect(argument, names);
            }
            return;
        }
        node.forEach(child -> collect(child, names));
    }

    private static void substitutes(JsonNode argument, Set<String> names) {
        JsonNode text = argument.isArray() ? argument.path(0) : argument;
        JsonNode given = argument.isArray() ? argument.path(1) : text.path("none");
        Matcher matcher = SUBSTITUTE.matcher(text.asText());
        while (matcher.find()) {
            String name = matcher.group(1).strip();
            if (!given.has(name)) {
                names.add(name.split("\\.")[0]);
            }
        }
        given.forEach(value -> collect(value, names));
    }
}
