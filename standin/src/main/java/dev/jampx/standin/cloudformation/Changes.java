package dev.jampx.standin.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a change set would change. */
final class Changes {

    private Changes() {}

    /** What of {@code stack} would change; of what is in nested stacks nothing is said, as in CloudFormation's own lists. */
    static List<ChangeSet.Change> of(Stack stack, StackRequest wanted) {
        List<ChangeSet.Change> changes = new ArrayList<>();
        Map<String, ObjectNode> after = wanted.template().resources();
        Map<String, ObjectNode> before =
                stack.request().map(request -> request.template().resources()).orElse(Map.of());
        Map<String, StackResource> resources = stack.resources();
        after.forEach((id, declared) -> {
            String type = declared.path("Type").asText();
            Optional<StackResource> existing = Optional.ofNullable(resources.get(id));
            if (existing.isEmpty()) {
                changes.add(new ChangeSet.Change("Add", id, "", type, false));
            } else if (!declared.equals(before.get(id))) {
                changes.add(new ChangeSet.Change(
                        "Modify", id, existing.get().physicalId(), type, replaces(type, before.get(id), declared)));
            }
        });
        resources.forEach((id, resource) -> {
            if (!after.containsKey(id)) {
                changes.add(new ChangeSet.Change("Remove", id, resource.physicalId(), resource.type(), false));
            }
        });
        return changes;
    }

    /** Whether there is anything to do; descriptions and metadata of the template alone are nothing. */
    static boolean changed(Stack stack, StackRequest wanted) {
        return stack.request()
                .map(before -> !effective(before.template()).equals(effective(wanted.template()))
                        || !before.parameters().equals(wanted.parameters())
                        || !before.tags().equals(wanted.tags()))
                .orElse(true);
    }

    private static Map<String, JsonNode> effective(Template template) {
        Map<String, JsonNode> effective = new LinkedHashMap<>();
        template.root().properties().forEach(entry -> effective.put(entry.getKey(), entry.getValue()));
        effective.remove("Metadata");
        effective.remove("Description");
        return effective;
    }

    private static boolean replaces(String type, JsonNode before, JsonNode after) {
        return ResourceTypes.find(type).orElseThrow().fixed().stream().anyMatch(property -> !before.path("Properties")
                .path(property)
                .equals(after.path("Properties").path(property)));
    }
}
