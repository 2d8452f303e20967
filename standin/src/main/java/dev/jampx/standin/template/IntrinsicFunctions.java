package dev.jampx.standin.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Replaces the functions in a template's values by what they come to, which depends on what is known of the resources. */
public abstract class IntrinsicFunctions {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern SUBSTITUTE = Pattern.compile("\\$\\{(!?)([^}]+)}");

    /** {@code node} without functions; missing if it is {@code AWS::NoValue}. */
    public final JsonNode resolve(JsonNode node) {
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
        return node.isTextual() ? TextNode.valueOf(text(node.asText())) : node;
    }

    private JsonNode function(String name, JsonNode argument) {
        return switch (name) {
            case "Ref" ->
                argument.asText().equals("AWS::NoValue")
                        ? MissingNode.getInstance()
                        : TextNode.valueOf(reference(argument.asText()));
            case "Fn::GetAtt" ->
                argument.isArray()
                        ? attribute(
                                argument.path(0).asText(),
                                resolve(argument.path(1)).asText())
                        : attribute(argument.asText());
            case "Fn::Join" ->
                TextNode.valueOf(resolve(argument.path(1))
                        .valueStream()
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(argument.path(0).asText())));
            case "Fn::Sub" -> TextNode.valueOf(substituted(argument));
            case "Fn::Select" ->
                resolve(argument.path(1)).path(resolve(argument.path(0)).asInt());
            case "Fn::Split" -> split(argument);
            default -> other(name, argument);
        };
    }

    private JsonNode attribute(String name) {
        int dot = name.indexOf('.');
        return attribute(name.substring(0, dot), name.substring(dot + 1));
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
        return name.startsWith("AWS::") || !name.contains(".")
                ? reference(name)
                : attribute(name).asText();
    }

    private JsonNode split(JsonNode argument) {
        ArrayNode parts = NODES.arrayNode();
        Arrays.stream(resolve(argument.path(1))
                        .asText()
                        .split(Pattern.quote(argument.path(0).asText()), -1))
                .forEach(parts::add);
        return parts;
    }

    /** What a text that holds no functions comes to; itself, unless there is more to replace in it. */
    protected String text(String text) {
        return text;
    }

    /** What {@code Ref} gives for {@code name}, a resource, a parameter or one of AWS's own. */
    protected abstract String reference(String name);

    /** What {@code Fn::GetAtt} gives for an attribute of a resource. */
    protected abstract JsonNode attribute(String resource, String attribute);

    /** What any other function gives; throws if it is not known. */
    protected abstract JsonNode other(String name, JsonNode argument);
}
