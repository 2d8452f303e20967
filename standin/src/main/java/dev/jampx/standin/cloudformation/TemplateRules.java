package dev.jampx.standin.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.standin.wire.AwsError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What CloudFormation refuses a template for before it touches anything. */
final class TemplateRules {

    private static final int MOST_RESOURCES = 500;
    private static final int MOST_OUTPUTS = 200;
    private static final int LARGEST = 1_000_000;

    private TemplateRules() {}

    static void check(Template template) {
        if (template.text().getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw refused("Template may not exceed 1000000 bytes in size.");
        }
        Map<String, ObjectNode> resources = template.resources();
        if (resources.isEmpty()) {
            throw refused("Template format error: At least one Resources member must be defined.");
        }
        if (resources.size() > MOST_RESOURCES) {
            throw refused("Template format error: Number of resources, " + resources.size()
                    + ", is greater than maximum allowed, " + MOST_RESOURCES);
        }
        if (template.outputs().size() > MOST_OUTPUTS) {
            throw refused("Template format error: Number of outputs, "
                    + template.outputs().size() + ", is greater than maximum allowed, " + MOST_OUTPUTS);
        }
        List<String> unknown = resources.values().stream()
                .map(resource -> resource.path("Type").asText())
                .filter(type -> ResourceTypes.find(type).isEmpty())
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw refused("Template format error: Unrecognized resource types: " + unknown);
        }
        resolved(template, resources);
        acyclic(References.needs(template));
    }

    private static void resolved(Template template, Map<String, ObjectNode> resources) {
        Set<String> known = new HashSet<>(resources.keySet());
        known.addAll(template.parameters().keySet());
        unresolved(
                "Resources",
                known,
                resources.values().stream().map(each -> each.path("Properties")).toList());
        unresolved(
                "Outputs",
                known,
                template.outputs().values().stream()
                        .map(each -> each.path("Value"))
                        .toList());
        resources.forEach((id, resource) -> {
            Set<String> missing = new TreeSet<>();
            resource.path("DependsOn").forEach(name -> missing.add(name.asText()));
            if (resource.path("DependsOn").isTextual()) {
                missing.add(resource.path("DependsOn").asText());
            }
            missing.removeAll(resources.keySet());
            if (!missing.isEmpty()) {
                throw refused("Template format error: Unresolved resource dependencies " + missing
                        + " in the Resources block of the template");
            }
        });
    }

    private static void unresolved(
            String block, Set<String> known, List<com.fasterxml.jackson.databind.JsonNode> nodes) {
        Set<String> missing = new TreeSet<>();
        nodes.forEach(node -> missing.addAll(References.names(node)));
        missing.removeIf(name -> known.contains(name) || name.startsWith("AWS::"));
        if (!missing.isEmpty()) {
            throw refused("Template format error: Unresolved resource dependencies " + missing + " in the " + block
                    + " block of the template");
        }
    }

    private static void acyclic(Map<String, Set<String>> needs) {
        Set<String> open = new LinkedHashSet<>(needs.keySet());
        boolean found = true;
        while (found) {
            found = open.removeIf(id -> needs.get(id).stream().noneMatch(open::contains));
        }
        // What only needs members of a circle is not a member.
        boolean trimmed = true;
        while (trimmed) {
            trimmed = open.removeIf(
                    id -> open.stream().noneMatch(other -> needs.get(other).contains(id)));
        }
        if (!open.isEmpty()) {
            throw refused("Circular dependency between resources: " + new ArrayList<>(open));
        }
    }

    private static AwsError refused(String message) {
        return AwsError.refused("ValidationError", message);
    }
}
