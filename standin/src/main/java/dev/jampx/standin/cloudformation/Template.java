package dev.jampx.standin.cloudformation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.standin.wire.AwsError;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A template that passes for one.
 *
 * @param text the template as it was sent
 * @param root the same, read
 */
record Template(String text, ObjectNode root) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads a template and checks it as far as CloudFormation does before it starts. */
    static Template parse(String text) {
        try {
            if (JSON.readTree(text) instanceof ObjectNode root) {
                Template template = new Template(text, root);
                TemplateRules.check(template);
                return template;
            }
            throw AwsError.refused("ValidationError", "Template format error: unsupported structure.");
        } catch (JsonProcessingException e) {
            throw AwsError.refused("ValidationError", "Template format error: JSON not well-formed.");
        }
    }

    /** The resources by logical id, in the template's order. */
    Map<String, ObjectNode> resources() {
        return section("Resources");
    }

    Map<String, ObjectNode> parameters() {
        return section("Parameters");
    }

    Map<String, ObjectNode> outputs() {
        return section("Outputs");
    }

    JsonNode conditions() {
        return root.path("Conditions");
    }

    JsonNode mappings() {
        return root.path("Mappings");
    }

    private Map<String, ObjectNode> section(String name) {
        Map<String, ObjectNode> section = new LinkedHashMap<>();
        root.path(name).properties().forEach(entry -> {
            if (entry.getValue() instanceof ObjectNode value) {
                section.put(entry.getKey(), value);
            }
        });
        return section;
    }
}
