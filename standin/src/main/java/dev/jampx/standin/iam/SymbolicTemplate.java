package dev.jampx.standin.iam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A root template with the templates that are nested in it, as it stands before anybody has deployed it. A resource stands as {@code <id>} where {@code Ref}
 * names it, as {@code <id>.Arn} where {@code Fn::GetAtt} asks for its ARN; one of a nested stack as {@code <stack/id>}. The account is {@link #ACCOUNT}, the
 * region {@link #REGION}.
 */
public final class SymbolicTemplate {

    public static final String ACCOUNT = "111122223333";
    public static final String REGION = "eu-west-1";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern SUBSTITUTE = Pattern.compile("\\$\\{(!?)([^}]+)}");
    private static final Map<String, String> PSEUDO_PARAMETERS = Map.of(
            "AWS::AccountId", ACCOUNT,
            "AWS::Region", REGION,
            "AWS::Partition", "aws",
            "AWS::URLSuffix", "amazonaws.com",
            "AWS::StackName", "<AWS::StackName>",
            "AWS::StackId", "<AWS::StackId>");

    private final JsonNode template;
    private final String prefix;
    private final UnaryOperator<String> given;
    private final Map<String, SymbolicTemplate> nested = new LinkedHashMap<>();
    private final List<SymbolicResource> resources = new ArrayList<>();

    private SymbolicTemplate(JsonNode template, String prefix, UnaryOperator<String> given, Path folder)
            throws IOException {
        this.template = template;
        this.prefix = prefix;
        this.given = given;
        for (Map.Entry<String, JsonNode> resource : template.path("Resources").properties()) {
            String asset = resource.getValue().at("/Metadata/aws:asset:path").asText();
            if (asset.endsWith(".template.json")) {
                nest(resource.getKey(), resource.getValue(), folder.resolve(asset), folder);
            }
        }
        template.path("Resources")
                .properties()
                .forEach(resource -> resources.add(new SymbolicResource(
                        symbol(resource.getKey()),
                        resource.getValue().path("Type").asText(),
                        resolve(resource.getValue().path("Properties")),
                        resource.getValue())));
    }

    /**
     * Reads the only stack of a cloud assembly.
     *
     * @param assembly the folder of the assembly
     */
    public static SymbolicTemplate ofAssembly(Path assembly) throws IOException {
        return of(JSON.readTree(rootOf(assembly).toFile()), assembly);
    }

    /** The file of the root template in the cloud assembly of one stack. */
    public static Path rootOf(Path assembly) throws IOException {
        try (Stream<Path> files = Files.list(assembly)) {
            List<Path> roots = files.filter(file -> file.toString().endsWith(".template.json"))
                    .filter(file -> !file.toString().endsWith(".nested.template.json"))
                    .toList();
            if (roots.size() != 1) {
                throw new IllegalArgumentException("not one root template in " + assembly + ": " + roots);
            }
            return roots.get(0);
        }
    }

    /**
     * A template that was read already.
     *
     * @param folder where the templates are that are nested in it
     */
    public static SymbolicTemplate of(JsonNode template, Path folder) throws IOException {
        return new SymbolicTemplate(template, "", name -> "<" + name + ">", folder);
    }

    /** The resources, those of nested stacks first. */
    public List<SymbolicResource> resources() {
        return resources;
    }

    /** The resources of one type. */
    public List<SymbolicResource> resources(String type) {
        return resources.stream()
                .filter(resource -> resource.type().equals(type))
                .toList();
    }

    private void nest(String id, JsonNode stack, Path file, Path folder) throws IOException {
        JsonNode parameters = stack.path("Properties").path("Parameters");
        SymbolicTemplate made = new SymbolicTemplate(
                JSON.readTree(file.toFile()),
                prefix + id + "/",
                name -> resolve(parameters.path(name)).asText(),
                folder);
        nested.put(id, made);
        resources.addAll(made.resources());
    }

    private String symbol(String id) {
        return "<" + prefix + id + ">";
    }

    private JsonNode resolve(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode resolved = NODES.arrayNode();
            array.forEach(child -> add(resolved, resolve(child)));
            return resolved;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        if (object.size() == 1) {
            Map.Entry<String, JsonNode> only = object.properties().iterator().next();
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

    private static void add(ArrayNode list, JsonNode value) {
        if (!value.isMissingNode()) {
            list.add(value);
        }
    }

    private JsonNode function(String name, JsonNode argument) {
        return switch (name) {
            case "Ref" ->
                argument.asText().equals("AWS::NoValue")
                        ? MissingNode.getInstance()
                        : TextNode.valueOf(reference(argument.asText()));
            case "Fn::GetAtt" ->
                attribute(argument.path(0).asText(), argument.path(1).asText());
            case "Fn::Join" ->
                TextNode.valueOf(resolve(argument.path(1))
                        .valueStream()
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(argument.path(0).asText())));
            case "Fn::Sub" -> TextNode.valueOf(substituted(argument));
            case "Fn::FindInMap" -> TextNode.valueOf("<" + argument + ">");
            case "Fn::Select" ->
                resolve(argument.path(1)).path(resolve(argument.path(0)).asInt());
            case "Fn::Split" -> {
                ArrayNode parts = NODES.arrayNode();
                Stream.of(resolve(argument.path(1))
                                .asText()
                                .split(Pattern.quote(argument.path(0).asText()), -1))
                        .forEach(parts::add);
                yield parts;
            }
            default -> throw new IllegalArgumentException(name + " is not known here");
        };
    }

    private String reference(String name) {
        if (PSEUDO_PARAMETERS.containsKey(name)) {
            return PSEUDO_PARAMETERS.get(name);
        }
        return template.path("Parameters").has(name) ? given.apply(name) : symbol(name);
    }

    private JsonNode attribute(String resource, String attribute) {
        if (nested.containsKey(resource) && attribute.startsWith("Outputs.")) {
            SymbolicTemplate stack = nested.get(resource);
            return stack.resolve(stack.template
                    .path("Outputs")
                    .path(attribute.substring("Outputs.".length()))
                    .path("Value"));
        }
        return TextNode.valueOf(symbol(resource) + "." + attribute);
    }

    private String substituted(JsonNode argument) {
        if (!argument.isTextual()) {
            throw new IllegalArgumentException("Fn::Sub with values of its own is not known here");
        }
        return SUBSTITUTE
                .matcher(argument.asText())
                .replaceAll(found -> Matcher.quoteReplacement(substitute(found.group(1), found.group(2))));
    }

    private String substitute(String mark, String name) {
        if (!mark.isEmpty()) {
            return "${" + name + "}";
        }
        int dot = name.indexOf('.');
        return name.startsWith("AWS::") || dot < 0
                ? reference(name)
                : attribute(name.substring(0, dot), name.substring(dot + 1)).asText();
    }
}
