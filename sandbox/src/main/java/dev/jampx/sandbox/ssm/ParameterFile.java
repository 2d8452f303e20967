package dev.jampx.sandbox.ssm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.state.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** The parameters that are no secrets of the sandbox, in a file that only its owner may read. */
final class ParameterFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    ParameterFile(Path stateFolder) {
        file = stateFolder.resolve("parameters.json");
    }

    /** All of them, by name. */
    SortedMap<String, Parameter> read() {
        SortedMap<String, Parameter> parameters = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            try {
                JSON.readTree(Files.readString(file))
                        .properties()
                        .forEach(entry -> parameters.put(entry.getKey(), parameter(entry.getKey(), entry.getValue())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return parameters;
    }

    private static Parameter parameter(String name, JsonNode kept) {
        return new Parameter(
                name,
                ParameterType.of(kept.path("type").asText()).orElse(ParameterType.STRING),
                kept.path("value").asText(),
                kept.path("version").asInt(1),
                Instant.parse(kept.path("lastModified").asText()),
                kept.path("description").asText(),
                kept.path("allowedPattern").asText());
    }

    /** Replaces them all. */
    void write(SortedMap<String, Parameter> parameters) {
        ObjectNode document = JSON.createObjectNode();
        parameters.forEach((name, parameter) -> document.putObject(name)
                .put("type", parameter.type().awsName())
                .put("value", parameter.value())
                .put("version", parameter.version())
                .put("lastModified", parameter.lastModified().toString())
                .put("description", parameter.description())
                .put("allowedPattern", parameter.allowedPattern()));
        PrivateFile.write(file, document.toPrettyString() + "\n");
    }
}
