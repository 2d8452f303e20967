package dev.jampx.sandbox.wire.constraint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.wire.ServiceFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The inputs of a service's operations in the published model of its API. It is read when the first request comes. {@code conformance}
 * makes the resource from the published model.
 */
public final class InputModel {

    private final String service;
    private final String validationError;
    private final Map<String, StructureShape> inputs = new ConcurrentHashMap<>();
    private volatile Optional<JsonNode> document = Optional.empty();

    /**
     * @param service such as {@code cognito-idp}
     * @param validationError the error of a request that breaks a constraint, such as {@code ValidationException}
     */
    public InputModel(String service, String validationError) {
        this.service = service;
        this.validationError = validationError;
    }

    /**
     * Reads the input of an operation: members that are unknown or null are left out, all others have the model's types and keep its
     * constraints.
     *
     * @param operation one of those that the sandbox has
     * @param document what was sent
     * @throws ServiceFailure if a value is of another type, or else if a constraint is broken
     */
    public ObjectNode read(String operation, JsonNode document) {
        StructureShape shape = inputs.computeIfAbsent(operation, this::shape);
        ObjectNode input = shape.read(document);
        Violations violations = new Violations();
        shape.check(input, "", violations);
        violations.message().ifPresent(message -> {
            throw new ServiceFailure(validationError, message);
        });
        return input;
    }

    private StructureShape shape(String operation) {
        JsonNode name = document().path("operations").path(operation);
        if (name.isMissingNode()) {
            throw new IllegalStateException(service + ".json does not have " + operation
                    + ": run PublishedModelsTest of conformance with -Djampx.golden.update=true");
        }
        return new ShapeReader(document().path("shapes")).structure(name.asText());
    }

    /** The resource. */
    JsonNode document() {
        JsonNode read = document.orElseGet(this::resource);
        document = Optional.of(read);
        return read;
    }

    private JsonNode resource() {
        try (InputStream resource = InputModel.class.getResourceAsStream(service + ".json")) {
            if (resource == null) {
                throw new IllegalStateException(service + ".json is missing");
            }
            return new ObjectMapper().readTree(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
