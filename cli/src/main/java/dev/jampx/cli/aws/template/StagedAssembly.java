package dev.jampx.cli.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a cloud assembly that deploys other templates than the one it is made from, for a step on the way there.
 *
 * <p>A template is uploaded under the hash of its text, so another template has another address, which its parent has to name. All else that
 * is uploaded stays where it is.
 */
public final class StagedAssembly {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SOURCE = "source";
    private static final String PATH = "path";

    private final CloudAssembly wanted;
    private final Path folder;
    private final ObjectNode files;

    private StagedAssembly(CloudAssembly wanted, Path folder, ObjectNode files) {
        this.wanted = wanted;
        this.folder = folder;
        this.files = files;
    }

    /**
     * Writes the assembly that deploys {@code tree}.
     *
     * @param wanted the assembly that the steps lead to
     * @param folder where to write; created, and emptied of the files that an earlier step left there
     * @return the folder to deploy: {@code folder}, or that of {@code wanted} if {@code tree} is just what it deploys
     * @throws IOException if a file cannot be read or written
     */
    public static Path write(CloudAssembly wanted, TemplateTree tree, Path folder) throws IOException {
        if (tree.equals(wanted.templates())) {
            return wanted.folder();
        }
        Files.createDirectories(folder);
        ObjectNode assets = (ObjectNode) CloudAssembly.json(wanted.folder().resolve(wanted.assetsFile()));
        StagedAssembly staged = new StagedAssembly(wanted, folder, (ObjectNode) assets.get(CloudAssembly.FILES));
        staged.clear();
        staged.copyDescriptions();
        staged.keepOtherFiles();
        String hash = staged.write(tree, StackPath.ROOT);
        Files.writeString(folder.resolve(wanted.assetsFile()), JSON.writeValueAsString(assets));
        staged.writeManifest(hash);
        return folder;
    }

    private void clear() throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
    }

    /** Everything that only describes the assembly; templates and lists are written anew. */
    private void copyDescriptions() throws IOException {
        for (Path file : files(wanted.folder())) {
            String name = file.getFileName().toString();
            if (name.endsWith(".json") || name.equals("cdk.out")) {
                Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Packages of functions are not copied: the list names them where they are. */
    private void keepOtherFiles() {
        for (JsonNode file : files) {
            if (file.path(SOURCE) instanceof ObjectNode source) {
                String path = source.path(PATH).asText();
                if (!path.isEmpty() && !Files.exists(folder.resolve(path))) {
                    Path real = wanted.folder().toAbsolutePath().resolve(path).normalize();
                    source.put(
                            PATH,
                            folder.toAbsolutePath().normalize().relativize(real).toString());
                }
            }
        }
    }

    /** Writes a template after those that it nests, lists it, and gives its hash. */
    private String write(TemplateTree tree, StackPath stack) throws IOException {
        Template template = tree.template();
        for (Map.Entry<String, TemplateTree> child : tree.nested().entrySet()) {
            Resource resource = template.resource(child.getKey()).orElseThrow();
            template = template.with(named(resource, hash(child.getValue(), stack.child(child.getKey()))));
        }
        String hash = sha256(template.text());
        String file = stack.isRoot() ? wanted.templateFile() : hash + ".nested.template.json";
        Files.writeString(folder.resolve(file), template.text());
        list(hash, file);
        return hash;
    }

    private String hash(TemplateTree tree, StackPath stack) throws IOException {
        Optional<String> unchanged = wanted.templates()
                .at(stack)
                .filter(tree::equals)
                .flatMap(same -> wanted.templates().resource(stack.parent().resource(stack.logicalId())))
                .flatMap(CloudAssembly::templateHash);
        return unchanged.isPresent() ? unchanged.get() : write(tree, stack);
    }

    /** A nested stack whose template is uploaded under {@code hash}. */
    private Resource named(Resource nested, String hash) {
        String old = CloudAssembly.templateHash(nested)
                .orElseThrow(() -> new IllegalStateException("no hash in the address of " + nested));
        // The command line of the CDK reads the file as well, to show what changes.
        return nested.with("TemplateURL", replace(nested.property("TemplateURL"), old, hash))
                .withAssetPath(files.path(hash).path(SOURCE).path(PATH).asText());
    }

    private static JsonNode replace(JsonNode node, String old, String hash) {
        try {
            return JSON.readTree(node.toString().replace(old, hash));
        } catch (IOException e) {
            throw new IllegalStateException("a hash in a text is a text", e);
        }
    }

    /** Lists a file to be uploaded as the root template is, in the place of the root template if it is that. */
    private void list(String hash, String file) {
        Map.Entry<String, JsonNode> root = files.properties().stream()
                .filter(entry ->
                        entry.getValue().path(SOURCE).path(PATH).asText().equals(wanted.templateFile()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the root template is not among the assets"));
        ObjectNode entry = (ObjectNode) replace(root.getValue(), root.getKey(), hash);
        entry.put("displayName", file);
        ((ObjectNode) entry.path(SOURCE)).set(PATH, TextNode.valueOf(file));
        if (file.equals(wanted.templateFile())) {
            files.remove(root.getKey());
        }
        files.set(hash, entry);
    }

    private void writeManifest(String hash) throws IOException {
        ObjectNode manifest = (ObjectNode) CloudAssembly.json(wanted.folder().resolve(CloudAssembly.MANIFEST));
        ObjectNode properties =
                (ObjectNode) manifest.path("artifacts").path(wanted.artifact()).path("properties");
        String url = properties.path("stackTemplateAssetObjectUrl").asText();
        properties.put("stackTemplateAssetObjectUrl", url.replaceAll("[0-9a-f]{64}(?=\\.json)", hash));
        Files.writeString(folder.resolve(CloudAssembly.MANIFEST), JSON.writeValueAsString(manifest));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
