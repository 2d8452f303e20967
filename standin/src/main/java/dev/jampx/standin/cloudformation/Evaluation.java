package dev.jampx.standin.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jampx.standin.Account;
import dev.jampx.standin.template.IntrinsicFunctions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Replaces a template's functions by what they stand for. */
final class Evaluation extends IntrinsicFunctions {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Account account;
    private final Stack stack;
    private final Template template;
    private final Map<String, String> parameters;
    private final Surroundings surroundings;

    /**
     * @param parameters the values of all parameters
     */
    Evaluation(
            Account account,
            Stack stack,
            Template template,
            Map<String, String> parameters,
            Surroundings surroundings) {
        this.account = account;
        this.stack = stack;
        this.template = template;
        this.parameters = parameters;
        this.surroundings = surroundings;
    }

    /** What is outside of the stack. */
    interface Surroundings {

        /** What another stack exports under {@code name}. */
        String exported(String name);

        /** {@code text} with dynamic references replaced. */
        String dynamic(String text);
    }

    /** Whether the thing that {@code declared} describes is wanted at all. */
    boolean isWanted(ObjectNode declared) {
        return !declared.has("Condition")
                || condition(declared.path("Condition").asText());
    }

    @Override
    protected String text(String text) {
        return surroundings.dynamic(text);
    }

    @Override
    protected JsonNode other(String name, JsonNode argument) {
        return switch (name) {
            case "Fn::If" -> resolve(argument.path(condition(argument.path(0).asText()) ? 1 : 2));
            case "Fn::Base64" ->
                TextNode.valueOf(Base64.getEncoder()
                        .encodeToString(resolve(argument).asText().getBytes(StandardCharsets.UTF_8)));
            case "Fn::FindInMap" ->
                template.mappings()
                        .path(resolve(argument.path(0)).asText())
                        .path(resolve(argument.path(1)).asText())
                        .path(resolve(argument.path(2)).asText());
            case "Fn::ImportValue" ->
                TextNode.valueOf(surroundings.exported(resolve(argument).asText()));
            case "Fn::GetAZs" -> NODES.arrayNode().add(account.region() + "a").add(account.region() + "b");
            default -> throw new ResourceFailure("the stand-in for AWS does not know " + name);
        };
    }

    private boolean condition(String name) {
        return holds(template.conditions().path(name));
    }

    private boolean holds(JsonNode condition) {
        Map.Entry<String, JsonNode> only = condition.properties().iterator().next();
        JsonNode argument = only.getValue();
        return switch (only.getKey()) {
            case "Fn::Equals" -> resolve(argument.path(0)).equals(resolve(argument.path(1)));
            case "Fn::Not" -> !holds(argument.path(0));
            case "Fn::And" ->
                StreamSupport.stream(argument.spliterator(), false).allMatch(this::holds);
            case "Fn::Or" -> StreamSupport.stream(argument.spliterator(), false).anyMatch(this::holds);
            case "Condition" -> condition(argument.asText());
            default -> throw new ResourceFailure("the stand-in for AWS does not know " + only.getKey());
        };
    }

    @Override
    protected String reference(String name) {
        return switch (name) {
            case "AWS::AccountId" -> account.id();
            case "AWS::Region" -> account.region();
            case "AWS::Partition" -> "aws";
            case "AWS::URLSuffix" -> "amazonaws.com";
            case "AWS::StackName" -> stack.name();
            case "AWS::StackId" -> stack.id();
            default ->
                parameters.containsKey(name)
                        ? parameters.get(name)
                        : stack.resource(name).physicalId();
        };
    }

    @Override
    protected JsonNode attribute(String resource, String attribute) {
        return stack.resource(resource)
                .physical()
                .map(PhysicalResource::attributes)
                .map(attributes -> attributes.get(attribute))
                .map(TextNode::valueOf)
                .orElseThrow(() -> new ResourceFailure("Template error: resource " + resource
                        + " does not support attribute type " + attribute + " in Fn::GetAtt"));
    }
}
