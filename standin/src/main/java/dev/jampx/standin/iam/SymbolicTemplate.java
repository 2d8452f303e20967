package dev.jampx.standin.iam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jampx.standin.template.IntrinsicFunctions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A root template with the templates that are nested in it, as it stands before anybody has deployed it. A resource stands as {@code <id>} where {@code Ref}
 * names it, as {@code <id>.Arn} where {@code Fn::GetAtt} asks for its ARN; one of a nested stack as {@code <stack/id>}. The account is {@link #ACCOUNT}, the
 * region {@link #REGION}.
 */
public final class SymbolicTemplate extends IntrinsicFunctions {

    public static final String ACCOUNT = "111122223333";
    public static final String REGION = "eu-west-1";

    private static final ObjectMapper JSON = new ObjectMapper();
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

    @Override
    protected JsonNode other(String name, JsonNode argument) {
        if (name.equals("Fn::FindInMap")) {
            return TextNode.valueOf("<" + argument + ">");
        }
        throw new IllegalArgumentException(name + " is not known here");
    }

    @Override
    protected String reference(String name) {
        if (PSEUDO_PARAMETERS.containsKey(name)) {
            return PSEUDO_PARAMETERS.get(name);
        }
        return template.path("Parameters").has(name) ? given.apply(name) : symbol(name);
    }

    @Override
    protected JsonNode attribute(String resource, String attribute) {
        if (nested.containsKey(resource) && attribute.startsWith("Outputs.")) {
            SymbolicTemplate stack = nested.get(resource);
            return stack.resolve(stack.template
                    .path("Outputs")
                    .path(attribute.substring("Outputs.".length()))
                    .path("Value"));
        }
        return TextNode.valueOf(symbol(resource) + "." + attribute);
    }
}
