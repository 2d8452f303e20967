package dev.jampx.conformance.templates;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** A mistake that CloudFormation would refuse, and how to make it in a sound template. */
enum TemplateMistake {
    REQUIRED_PROPERTY_MISSING(
            resources -> properties(resources, "AWS::AppSync::Resolver").remove("FieldName")),
    UNKNOWN_PROPERTY(resources -> properties(resources, "AWS::DynamoDB::Table").put("Colour", "blue")),
    WRONG_TYPE(resources -> properties(resources, "AWS::DynamoDB::Table").put("KeySchema", "id")),
    UNKNOWN_RESOURCE_TYPE(
            resources -> first(resources, "AWS::AppSync::DataSource").put("Type", "AWS::AppSync::DataSpring")),
    REFERENCE_TO_NOTHING(resources -> properties(resources, "AWS::AppSync::Resolver")
            .putObject("ApiId")
            .putArray("Fn::GetAtt")
            .add("Nobody")
            .add("ApiId")),
    ATTRIBUTE_THAT_IS_NOT_THERE(resources -> properties(resources, "AWS::AppSync::Resolver")
            .putObject("ApiId")
            .putArray("Fn::GetAtt")
            .add(name(resources, "AWS::AppSync::GraphQLApi"))
            .add("Shape")),
    DEPENDENCY_ON_NOTHING(
            resources -> first(resources, "AWS::AppSync::Resolver").put("DependsOn", "Nobody")),
    CIRCLE(resources -> first(resources, "AWS::AppSync::GraphQLApi")
            .put("DependsOn", name(resources, "AWS::AppSync::GraphQLSchema"))),
    KEY_WITHOUT_DEFINITION(
            resources -> properties(resources, "AWS::DynamoDB::Table").putArray("AttributeDefinitions")),
    NO_KEY(resources -> properties(resources, "AWS::DynamoDB::Table").remove("KeySchema")),
    UNKNOWN_ATTRIBUTE_OF_RESOURCE(
            resources -> first(resources, "AWS::DynamoDB::Table").put("DeletedBy", "Ada")),
    UNKNOWN_DELETION_POLICY(
            resources -> first(resources, "AWS::DynamoDB::Table").put("DeletionPolicy", "Shred")),
    FUNCTION_WITHOUT_ROLE(
            resources -> properties(resources, "AWS::Lambda::Function").remove("Role")),
    TIMEOUT_OUT_OF_RANGE(
            resources -> properties(resources, "AWS::Lambda::Function").put("Timeout", 901)),
    MEMORY_OUT_OF_RANGE(
            resources -> properties(resources, "AWS::Lambda::Function").put("MemorySize", 64)),
    POLICY_WITHOUT_STATEMENT(
            resources -> properties(resources, "AWS::IAM::Policy").remove("PolicyDocument"));

    private final Consumer<ObjectNode> change;

    TemplateMistake(Consumer<ObjectNode> change) {
        this.change = change;
    }

    /** Makes the mistake in {@code resources}, those of a template. */
    void make(ObjectNode resources) {
        change.accept(resources);
    }

    private static ObjectNode properties(ObjectNode resources, String type) {
        return (ObjectNode) first(resources, type).get("Properties");
    }

    private static ObjectNode first(ObjectNode resources, String type) {
        return (ObjectNode) resources.get(name(resources, type));
    }

    private static String name(ObjectNode resources, String type) {
        return resources
                .propertyStream()
                .filter(resource -> resource.getValue().path("Type").asText().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + type))
                .getKey();
    }
}
