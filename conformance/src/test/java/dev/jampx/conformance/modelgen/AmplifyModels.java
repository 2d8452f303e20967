package dev.jampx.conformance.modelgen;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.conformance.Oracle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What Amplify's generator writes for schemas in the language of its transformers, in as many processes as there are processors. */
public final class AmplifyModels {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** It, before it has been run. */
    static final AmplifyModels NONE = new AmplifyModels();

    private final Map<String, Path> folders = new HashMap<>();

    private AmplifyModels() {}

    /**
     * Runs it.
     *
     * @param purpose the name of the folder that its files are put into
     * @param schemas the schemas by names of their own
     * @param variants the ways of calling it
     */
    public static AmplifyModels of(String purpose, Map<String, String> schemas, List<Variant> variants)
            throws IOException, InterruptedException {
        AmplifyModels models = new AmplifyModels();
        Path root = Oracle.emptyFolder(purpose);
        List<Path> parts = new ArrayList<>();
        ObjectNode called = JSON.createObjectNode();
        variants.forEach(variant -> called.set(variant.name(), variant.amplifys()));
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Path part = Files.createDirectories(root.resolve(Integer.toString(i)));
            Files.writeString(part.resolve("variants.json"), called.toString());
            parts.add(part);
        }
        int next = 0;
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            Path part = parts.get(next++ % parts.size());
            Files.writeString(part.resolve(schema.getKey() + ".graphql"), schema.getValue());
            models.folders.put(schema.getKey(), part.resolve(schema.getKey()));
        }
        Oracle.modelgen(parts);
        return models;
    }

    /** Its files for one of the schemas by their paths, or why there are none. */
    public TreeMap<String, String> files(String schema, Variant variant) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        Path answer = folders.get(schema).resolve(variant.name() + ".json");
        JSON.readTree(answer.toFile())
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().asText()));
        return files;
    }
}
