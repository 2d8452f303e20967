package dev.jampx.conformance.apis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * An API of AWS's as published: the model in the last release of the AWS SDK for Java 1, with what is newer in {@code newer/}, which says
 * the same in the same form.
 */
enum PublishedApi {
    USER_POOLS("cognito-idp", "2016-04-18", "AWSCognitoIdentityProviderService", "InvalidParameterException"),
    IDENTITY_POOLS("cognito-identity", "2014-06-30", "AWSCognitoIdentityService", "ValidationException"),
    KEYS("kms", "2014-11-01", "TrentService", "ValidationException"),
    PARAMETERS("ssm", "2014-11-06", "AmazonSSM", "ValidationException"),
    FUNCTIONS("lambda", "2015-03-31", "", "ValidationException");

    private final String id;
    private final String target;
    private final String validationError;
    private final ObjectNode model;

    PublishedApi(String id, String version, String target, String validationError) {
        this.id = id;
        this.target = target;
        this.validationError = validationError;
        this.model = (ObjectNode) read("/models/" + id + "-" + version + "-model.json");
        JsonNode newer = read("newer/" + id + ".json");
        ((ObjectNode) model.path("operations")).setAll((ObjectNode) newer.path("operations"));
        ((ObjectNode) model.path("shapes")).setAll((ObjectNode) newer.path("shapes"));
    }

    /** A model, or what is newer. */
    static JsonNode read(String resource) {
        try (InputStream stream = PublishedApi.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(stream, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What AWS calls it, such as {@code cognito-idp}. */
    String id() {
        return id;
    }

    /** Whether its operations are told by the header {@code X-Amz-Target}; otherwise by method and path. */
    boolean isJson() {
        return !target.isEmpty();
    }

    /** The header {@code X-Amz-Target} for an operation. */
    String target(String operation) {
        return target + "." + operation;
    }

    /** The error of requests that break a constraint. */
    String validationError() {
        return validationError;
    }

    Set<String> operations() {
        Set<String> names = new TreeSet<>();
        model.path("operations").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private JsonNode operation(String name) {
        return model.path("operations").path(name);
    }

    /** The HTTP method. */
    String method(String operation) {
        return operation(operation).path("http").path("method").asText();
    }

    /** The path with the places of members, such as {@code /2015-03-31/functions/{FunctionName}}. */
    String path(String operation) {
        String path = operation(operation).path("http").path("requestUri").asText();
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** The name of the input's shape. */
    String input(String operation) {
        return operation(operation).path("input").path("shape").asText();
    }

    /** What it may answer besides what every operation may. */
    Set<String> errors(String operation) {
        Set<String> errors = new TreeSet<>();
        operation(operation).path("errors").forEach(error -> errors.add(name(error)));
        return errors;
    }

    /** The code of an error may differ from the name of its shape. */
    private String name(JsonNode error) {
        String shape = error.path("shape").asText();
        return shape(shape).path("error").path("code").asText(shape);
    }

    JsonNode shape(String name) {
        return model.path("shapes").path(name);
    }

    /** The type of a shape; {@code document} for an object of which nothing is said. */
    static String type(JsonNode shape) {
        return shape.path("document").asBoolean()
                ? "document"
                : shape.path("type").asText();
    }
}
