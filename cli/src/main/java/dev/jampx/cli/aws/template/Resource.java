package dev.jampx.cli.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One resource as a template declares it. */
public final class Resource {

    /** The type of a nested stack. */
    public static final String NESTED_STACK = "AWS::CloudFormation::Stack";

    private static final Set<String> KEEPING = Set.of("Retain", "RetainExceptOnCreate");
    private static final String PATH = "aws:cdk:path";
    private static final String ASSET = "aws:asset:path";

    private final String logicalId;
    private final ObjectNode json;

    Resource(String logicalId, ObjectNode json) {
        this.logicalId = logicalId;
        this.json = json;
    }

    /** Its name in the template. */
    public String logicalId() {
        return logicalId;
    }

    /** Such as {@code AWS::DynamoDB::Table}. */
    public String type() {
        return json.path("Type").asText();
    }

    /** Whether it stands for another stack. */
    public boolean isNestedStack() {
        return type().equals(NESTED_STACK);
    }

    /** All its properties, not to be changed. */
    public JsonNode properties() {
        JsonNode properties = json.path("Properties");
        return properties.isMissingNode() ? JsonNodeFactory.instance.objectNode() : properties;
    }

    /** One property; a missing node if it is not given. */
    public JsonNode property(String name) {
        return properties().path(name);
    }

    /** The resources that it waits for without naming them in a property. */
    public List<String> dependsOn() {
        JsonNode node = json.path("DependsOn");
        List<String> names = new ArrayList<>();
        if (node.isTextual()) {
            names.add(node.asText());
        }
        node.elements().forEachRemaining(name -> names.add(name.asText()));
        return List.copyOf(names);
    }

    /** Whether what it stands for goes on existing when the stack gives it up. */
    public boolean survivesRemoval() {
        return KEEPING.contains(json.path("DeletionPolicy").asText());
    }

    /** Whether what it stood for goes on existing when another takes its place. */
    public boolean survivesReplacement() {
        return KEEPING.contains(json.path("UpdateReplacePolicy").asText());
    }

    /** What it is called for people: its path in the CDK app, or else its logical id. */
    public String displayName() {
        String path = json.path("Metadata").path(PATH).asText("");
        return path.isEmpty() ? logicalId : path.replaceAll("/(Resource|Default)$", "");
    }

    /** The file in the cloud assembly that it is made from. */
    public Optional<String> assetPath() {
        return Optional.of(json.path("Metadata").path(ASSET).asText("")).filter(path -> !path.isEmpty());
    }

    /** A copy of it as the template has it. */
    public ObjectNode json() {
        return json.deepCopy();
    }

    /** The same with another value of a property. */
    public Resource with(String property, JsonNode value) {
        ObjectNode copy = json.deepCopy();
        copy.withObjectProperty("Properties").set(property, value);
        return new Resource(logicalId, copy);
    }

    /** The same made from another file of the cloud assembly, if it says from which it is made at all. */
    Resource withAssetPath(String path) {
        if (assetPath().isEmpty()) {
            return this;
        }
        ObjectNode copy = json.deepCopy();
        copy.withObjectProperty("Metadata").put(ASSET, path);
        return new Resource(logicalId, copy);
    }

    /** The same without a property. */
    public Resource without(String property) {
        ObjectNode copy = json.deepCopy();
        if (copy.get("Properties") instanceof ObjectNode properties) {
            properties.remove(property);
        }
        return new Resource(logicalId, copy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Resource resource && resource.logicalId.equals(logicalId) && resource.json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return logicalId + " (" + type() + ")";
    }
}
