package dev.jampx.standin.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jampx.standin.Account;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Replaces a template's functions by what they stand for. */
final class Evaluation {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern SUBSTITUTE = Pattern.compile("\\$\\{(!?)([^}]+)}");

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

    /** {@code node} without functions; missing if it is {@code AWS::NoValue}. */
    JsonNode resolve(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.size() == 1) {
                Map.Entry<String, JsonNode> only =
                        object.properties().iterator().next();
                if (only.getKey().equals("Ref") || only.getKey().startsWith("Fn::")) {
                    return function(only.getKey(), only.getValue());
                }
            }
            ObjectNode resolved = NODES.objectNode();
            object.properties().forEach(entry -> {
                JsonNode value = resolve(entry.getValue());
                if (!value.isMissingNode()) {
                    resolved.set(entry.getKey(), value);
                }
            });
            return resolved;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode resolved = NODES.arrayNode();
            array.forEach(child -> {
                JsonNode value = resolve(child);
                if (!value.isMissingNode()) {
                    resolved.add(value);
                }
            });
            return resolved;
        }
        return node.isTextual() ? TextNode.valueOf(surroundings.dynamic(node.asText())) : node;
    }

    private JsonNode function(String name, JsonNode argument) {
        return switch (name) {
            case "Ref" ->
                argument.asText().equals("AWS::NoValue")
                        ? MissingNode.getInstance()
                        : TextNode.valueOf(reference(argument.asText()));
            case "Fn::GetAtt" ->
                TextNode.valueOf(
                        argument.isArray()
                                ? attribute(
                                        argument.path(0).asText(),
                                        resolve(argument.path(1)).asText())
                                : attribute(argument.asText()));
            case "Fn::Join" ->
                TextNode.valueOf(texts(resolve(argument.path(1))).stream()
                        .collect(Collectors.joining(argument.path(0).asText())));
            case "Fn::Sub" -> TextNode.valueOf(substituted(argument));
            case "Fn::If" -> resolve(argument.path(condition(argument.path(0).asText()) ? 1 : 2));
            case "Fn::Select" ->
                resolve(argument.path(1)).path(resolve(argument.path(0)).asInt());
            case "Fn::Split" -> split(argument);
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

    private String reference(String name) {
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

    private String attribute(String name) {
        int dot = name.indexOf('.');
        return attribute(name.substring(0, dot), name.substring(dot + 1));
    }

    private String attribute(String resource, String attribute) {
        return stack.resource(resource)
                .physical()
                .map(PhysicalResource::attributes)
                .map(attributes -> attributes.get(attribute))
                .orElseThrow(() -> new ResourceFailure("Template error: resource " + resource
                        + " does not support attribute type " + attribute + " in Fn::GetAtt"));
    }

    private String substituted(JsonNode argument) {
        JsonNode text = argument.isArray() ? argument.path(0) : argument;
        JsonNode given = argument.isArray() ? argument.path(1) : MissingNode.getInstance();
        return SUBSTITUTE
                .matcher(text.asText())
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).equals("!")
                                ? "${" + found.group(2) + "}"
                                : substitute(found.group(2).strip(), given)));
    }

    private String substitute(String name, JsonNode given) {
        if (given.has(name)) {
            return resolve(given.path(name)).asText();
        }
        return name.startsWith("AWS::") || !name.contains(".") ? reference(name) : attribute(name);
    }

    private JsonNode split(JsonNode argument) {
        ArrayNode parts = NODES.arrayNode();
        Arrays.stream(resolve(argument.path(1))
                        .asText()
                        .split(Pattern.quote(argument.path(0).asText()), -1))
                .forEach(parts::add);
        return parts;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
