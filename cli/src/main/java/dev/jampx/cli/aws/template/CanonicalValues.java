package dev.jampx.cli.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says values of a tree of templates in one way, so that two are equal when CloudFormation would make the same of both: references are
 * followed through parameters and outputs of nested stacks, texts put together by {@code Fn::Join} and {@code Fn::Sub} look alike, and
 * characters that CloudFormation does not give back are masked.
 */
public final class CanonicalValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String JOIN = "Fn::Join";
    private static final int ASCII = 0x80;
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");

    private final TemplateTree tree;

    /**
     * @param tree what the values are of
     */
    public CanonicalValues(TemplateTree tree) {
        this.tree = tree;
    }

    /** The value of a property; a missing node if it is not given. */
    public JsonNode property(Address address, String name) {
        JsonNode value =
                tree.resource(address).map(resource -> resource.property(name)).orElse(NODES.missingNode());
        return value.isMissingNode() ? value : of(address.stack(), value);
    }

    /** The value {@code value}, as it stands in the template of {@code stack}. */
    public JsonNode of(StackPath stack, JsonNode value) {
        if (value.isArray()) {
            ArrayNode array = NODES.arrayNode();
            value.elements().forEachRemaining(element -> array.add(of(stack, element)));
            return array;
        }
        if (!value.isObject()) {
            // CloudFormation takes a number or its text alike, and gives back "?" for what is not ASCII.
            return TextNode.valueOf(mask(value.asText()));
        }
        return value.size() == 1 ? single(stack, value) : object(stack, value);
    }

    /** {@code text} as CloudFormation gives it back. */
    public static String mask(String text) {
        return text.chars().allMatch(character -> character < ASCII)
                ? text
                : NOT_ASCII.matcher(text).replaceAll("?");
    }

    private ObjectNode object(StackPath stack, JsonNode value) {
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            if (!entry.getValue().path("Ref").asText().equals("AWS::NoValue")) {
                object.set(entry.getKey(), of(stack, entry.getValue()));
            }
        }
        return object;
    }

    private JsonNode single(StackPath stack, JsonNode value) {
        Map.Entry<String, JsonNode> entry = value.properties().iterator().next();
        return switch (entry.getKey()) {
            case "Ref" -> named(stack, entry.getValue().asText());
            case "Fn::GetAtt" -> attribute(stack, entry.getValue());
            case "Fn::Sub" -> substitution(stack, entry.getValue());
            case JOIN -> joined(stack, entry.getValue(), value);
            default -> object(stack, value);
        };
    }

    private JsonNode named(StackPath stack, String name) {
        if (!stack.isRoot() && tree.template(stack).hasParameter(name)) {
            Optional<JsonNode> argument = tree.resource(stack.parent().resource(stack.logicalId()))
                    .map(resource -> resource.property("Parameters").path(name))
                    .filter(node -> !node.isMissingNode());
            if (argument.isPresent()) {
                return of(stack.parent(), argument.get());
            }
        }
        return NODES.objectNode()
                .put(
                        "Ref",
                        name.startsWith("AWS::") ? name : stack.resource(name).toString());
    }

    private JsonNode attribute(StackPath stack, JsonNode value) {
        List<Reference> references = References.in("", NODES.objectNode().set("Fn::GetAtt", value));
        if (references.isEmpty()) {
            return object(stack, NODES.objectNode().set("Fn::GetAtt", value));
        }
        return attribute(
                stack, references.get(0).target(), references.get(0).attribute().orElse(""));
    }

    private JsonNode attribute(StackPath stack, String name, String attribute) {
        Reference reference = new Reference("", name, Optional.of(attribute));
        Optional<JsonNode> output = reference
                .output()
                .flatMap(key ->
                        tree.at(stack.child(name)).map(child -> child.template().output(key)))
                .filter(node -> !node.isMissingNode());
        return output.isPresent()
                ? of(stack.child(name), output.get())
                : NODES.objectNode().put("GetAtt", stack.resource(name) + "." + attribute);
    }

    private JsonNode substitution(StackPath stack, JsonNode value) {
        JsonNode own = value.isArray() ? value.path(1) : NODES.objectNode();
        String text = value.isArray() ? value.path(0).asText() : value.asText();
        Pieces pieces = new Pieces();
        Matcher matcher = References.PLACEHOLDER.matcher(text);
        int end = 0;
        while (matcher.find()) {
            pieces.accept(literal(text.substring(end, matcher.start())));
            pieces.accept(placeholder(stack, matcher.group(1), own));
            end = matcher.end();
        }
        pieces.accept(literal(text.substring(end)));
        return pieces.value();
    }

    private JsonNode placeholder(StackPath stack, String name, JsonNode own) {
        if (own.has(name)) {
            return of(stack, own.get(name));
        }
        int dot = name.indexOf('.');
        return dot < 0 ? named(stack, name) : attribute(stack, name.substring(0, dot), name.substring(dot + 1));
    }

    private static JsonNode literal(String text) {
        return TextNode.valueOf(mask(text.replace("${!", "${")));
    }

    private JsonNode joined(StackPath stack, JsonNode arguments, JsonNode whole) {
        if (!arguments.path(1).isArray()) {
            return object(stack, whole);
        }
        Pieces pieces = new Pieces();
        String delimiter = "";
        for (JsonNode element : arguments.path(1)) {
            pieces.accept(TextNode.valueOf(delimiter));
            pieces.accept(of(stack, element));
            delimiter = mask(arguments.path(0).asText());
        }
        return pieces.value();
    }

    /** The parts of a text, adjacent literals made one. */
    private static final class Pieces implements Consumer<JsonNode> {

        private final ArrayNode parts = NODES.arrayNode();

        @Override
        public void accept(JsonNode part) {
            if (part.size() == 1 && part.has(JOIN)) {
                part.get(JOIN).elements().forEachRemaining(this);
            } else if (part.isTextual()
                    && !parts.isEmpty()
                    && parts.get(parts.size() - 1).isTextual()) {
                parts.set(
                        parts.size() - 1,
                        TextNode.valueOf(parts.get(parts.size() - 1).asText() + part.asText()));
            } else if (!part.isTextual() || !part.asText().isEmpty()) {
                parts.add(part);
            }
        }

        JsonNode value() {
            return switch (parts.size()) {
                case 0 -> TextNode.valueOf("");
                case 1 -> parts.get(0);
                default -> NODES.objectNode().set(JOIN, parts);
            };
        }
    }
}
