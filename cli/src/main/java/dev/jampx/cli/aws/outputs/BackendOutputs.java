package dev.jampx.cli.aws.outputs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a backend's root stack tells of itself: its outputs, in the groups that its metadata names.
 *
 * @param groups the outputs of each group, such as {@code AWS::Amplify::Auth}, without the empty ones
 */
public record BackendOutputs(Map<String, Map<String, String>> groups) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads them.
     *
     * @param metadata the metadata of the stack's template, in JSON
     * @param outputs the stack's outputs by name
     * @return nothing if no group is among the metadata, which is that of another tool's stack
     */
    public static Optional<BackendOutputs> of(String metadata, Map<String, String> outputs) {
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        try {
            JSON.readTree(metadata).properties().forEach(entry -> {
                JsonNode group = entry.getValue();
                if (group.has("version") && group.path("stackOutputs").isArray()) {
                    groups.put(entry.getKey(), values(group.path("stackOutputs"), outputs));
                }
            });
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
        return groups.isEmpty() ? Optional.empty() : Optional.of(new BackendOutputs(groups));
    }

    private static Map<String, String> values(JsonNode names, Map<String, String> outputs) {
        Map<String, String> values = new LinkedHashMap<>();
        names.forEach(name -> {
            String value = outputs.getOrDefault(name.asText(), "");
            if (!value.isEmpty()) {
                values.put(name.asText(), value);
            }
        });
        return values;
    }

    /** The outputs of a group, if the backend has it. */
    Optional<Map<String, String>> group(String key) {
        return Optional.ofNullable(groups.get(key));
    }

    /** Where the schema of the models is, in Amplify's own words, if the backend has data. */
    public Optional<String> modelSchema() {
        return group("AWS::Amplify::GraphQL").map(values -> values.get("amplifyApiModelSchemaS3Uri"));
    }
}
