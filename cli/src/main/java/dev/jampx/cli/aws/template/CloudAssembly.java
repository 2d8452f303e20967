package dev.jampx.cli.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What synthesis wrote for one stack: a folder that the command line of the CDK deploys.
 *
 * @param folder the folder, which holds {@code manifest.json}
 * @param artifact the stack's name in the manifest
 * @param templateFile the file of the root template
 * @param assetsFile the file that lists what has to be uploaded
 * @param templates the templates
 */
public record CloudAssembly(
        Path folder, String artifact, String templateFile, String assetsFile, TemplateTree templates) {

    static final String MANIFEST = "manifest.json";
    static final String FILES = "files";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TEMPLATE_KEY = Pattern.compile("([0-9a-f]{64})\\.json");

    /**
     * Reads the assembly in {@code folder}.
     *
     * @param stack the root stack's name
     * @throws IOException if the folder cannot be read
     * @throws IllegalArgumentException if there is no such stack in it
     */
    public static CloudAssembly read(Path folder, String stack) throws IOException {
        JsonNode artifacts = json(folder.resolve(MANIFEST)).path("artifacts");
        Map.Entry<String, JsonNode> artifact = artifacts.properties().stream()
                .filter(entry -> entry.getValue().path("type").asText().equals("aws:cloudformation:stack"))
                .filter(entry -> name(entry).equals(stack))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stack " + stack + " in " + folder));
        String templateFile =
                artifact.getValue().path("properties").path("templateFile").asText();
        String assetsFile = assetsFile(artifacts, artifact.getValue());
        JsonNode files = json(folder.resolve(assetsFile)).path(FILES);
        return new CloudAssembly(
                folder, artifact.getKey(), templateFile, assetsFile, tree(folder, templateFile, files));
    }

    private static String name(Map.Entry<String, JsonNode> artifact) {
        return artifact.getValue().path("properties").path("stackName").asText(artifact.getKey());
    }

    private static String assetsFile(JsonNode artifacts, JsonNode stack) {
        for (JsonNode dependency : stack.path("dependencies")) {
            JsonNode artifact = artifacts.path(dependency.asText());
            if (artifact.path("type").asText().equals("cdk:asset-manifest")) {
                return artifact.path("properties").path("file").asText();
            }
        }
        throw new IllegalArgumentException("the stack has no assets, not even its template");
    }

    private static TemplateTree tree(Path folder, String file, JsonNode files) throws IOException {
        Template template = Template.parse(Files.readString(folder.resolve(file)));
        SortedMap<String, TemplateTree> nested = new TreeMap<>();
        for (Resource resource : template.resources().values()) {
            Optional<String> child = templateHash(resource)
                    .map(hash -> files.path(hash).path("source").path("path").asText(""))
                    .filter(path -> !path.isEmpty());
            if (child.isPresent()) {
                nested.put(resource.logicalId(), tree(folder, child.get(), files));
            }
        }
        return new TemplateTree(template, nested);
    }

    /** The hash under which a nested stack's template is uploaded. */
    static Optional<String> templateHash(Resource resource) {
        if (!resource.isNestedStack()) {
            return Optional.empty();
        }
        return TEMPLATE_KEY
                .matcher(resource.property("TemplateURL").toString())
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst();
    }

    static JsonNode json(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }
}
