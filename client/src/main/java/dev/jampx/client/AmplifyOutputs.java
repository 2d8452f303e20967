package dev.jampx.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.client.failure.ClientException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code amplify_outputs.json} says of a backend: where its parts are and what they are called. Every published version of the format, 1 to 1.5, is read.
 *
 * <pre>{@code
 * AmplifyOutputs outputs = AmplifyOutputs.read(Path.of("amplify_outputs.json"));
 * }</pre>
 *
 * @param auth the users, if the backend has any
 * @param data the GraphQL API, if the backend has one
 * @param storage the buckets, if the backend has any
 * @param custom what the backend's author added by {@code addOutput}, an object
 */
public record AmplifyOutputs(
        Optional<AuthOutputs> auth, Optional<DataOutputs> data, Optional<StorageOutputs> storage, JsonNode custom) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern SUPPORTED = Pattern.compile("1(\\.[0-9]+)?");

    /**
     * Reads a file.
     *
     * @param file mostly {@code amplify_outputs.json}
     * @throws ClientException when the file cannot be read, or is not such a document
     */
    public static AmplifyOutputs read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException failure) {
            throw new ClientException("cannot read " + file + ": " + failure.getMessage(), failure);
        }
    }

    /**
     * Reads a text, for programs that have the outputs from elsewhere.
     *
     * @param json the content of {@code amplify_outputs.json}
     * @throws ClientException when it is not such a document
     */
    public static AmplifyOutputs parse(String json) {
        JsonNode document;
        try {
            document = MAPPER.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new ClientException("these outputs are not JSON: " + malformed.getOriginalMessage(), malformed);
        }
        String version = document.path("version").asText();
        if (!SUPPORTED.matcher(version).matches()) {
            throw new ClientException(
                    "these outputs are not of version 1 of the format: \"version\" is " + document.path("version"));
        }
        JsonNode custom = document.path("custom");
        JsonNode sandbox = custom.path("sandbox");
        return new AmplifyOutputs(
                Optional.of(document.path("auth"))
                        .filter(JsonNode::isObject)
                        .map(auth -> AuthOutputs.of(auth, sandbox)),
                Optional.of(document.path("data"))
                        .filter(JsonNode::isObject)
                        .map(data -> DataOutputs.of(data, sandbox)),
                Optional.of(document.path("storage"))
                        .filter(JsonNode::isObject)
                        .map(storage -> StorageOutputs.of(storage, sandbox)),
                custom.isObject() ? custom : MAPPER.createObjectNode());
    }
}
