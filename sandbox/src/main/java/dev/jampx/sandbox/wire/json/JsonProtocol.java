package dev.jampx.sandbox.wire.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.wire.ServiceFailure;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.constraint.InputModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * AWS JSON 1.1: finds the operation that a request names, holds its input to the published model, runs it, writes its answer or its
 * refusal.
 */
public final class JsonProtocol implements WireService {

    private static final System.Logger LOG = System.getLogger(JsonProtocol.class.getName());
    private static final int LONGEST_HEADER = 1024;
    private static final String CONTENT_TYPE = "application/x-amz-json-1.1";

    private final JsonService service;
    private final InputModel inputs;
    private final Map<String, JsonOperation> operations;
    // Names may be as long as the models say; the front door limits the whole.
    private final ObjectMapper json = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build());

    /** @param operations what the service can do here, by name */
    public JsonProtocol(JsonService service, Map<String, JsonOperation> operations) {
        this.service = service;
        this.inputs = new InputModel(service.model(), service.validationError());
        this.operations = Map.copyOf(operations);
    }

    @Override
    public WireResponse handle(WireRequest request) {
        try {
            return respond(200, run(request), Map.of());
        } catch (ServiceFailure failure) {
            return refuse(400, failure.errorType(), failure.getMessage());
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(System.Logger.Level.ERROR, "A request to " + service.model() + " failed", fault);
            return refuse(500, service.fault(), "An internal error occurred.");
        }
    }

    private ObjectNode run(WireRequest request) {
        String wanted = request.header("x-amz-target").orElse("");
        boolean known = wanted.startsWith(service.target());
        String name = known ? wanted.substring(service.target().length()) : wanted;
        JsonOperation operation = known ? operations.get(name) : null;
        if (operation == null) {
            throw new ServiceFailure(
                    "UnknownOperationException",
                    name.isEmpty()
                            ? "The request names no operation: it has no header X-Amz-Target."
                            : "The jampx sandbox has no operation " + name + ".");
        }
        JsonOperation.Admitted admitted = operation.admit(request);
        return admitted.run(inputs.read(name, document(request)));
    }

    private JsonNode document(WireRequest request) {
        try {
            JsonNode document = json.readTree(request.body());
            if (document.isContainerNode()) {
                return document;
            }
        } catch (IOException notJson) {
            LOG.log(System.Logger.Level.DEBUG, "A body is not JSON", notJson);
        }
        // AWS does not say more.
        throw ServiceFailure.unreadable("");
    }

    private WireResponse refuse(int status, String errorType, String message) {
        ObjectNode document = json.createObjectNode().put("__type", errorType);
        Map<String, String> headers = new LinkedHashMap<>();
        // AWS ends the type with a colon in this header; its SDKs cut it off.
        headers.put("x-amzn-errortype", errorType + ":");
        if (!message.isEmpty()) {
            document.put("message", message);
            headers.put("x-amzn-errormessage", oneLine(message));
        }
        return respond(status, document, headers);
    }

    private WireResponse respond(int status, ObjectNode document, Map<String, String> more) {
        Map<String, String> headers = new LinkedHashMap<>(more);
        headers.put("content-type", CONTENT_TYPE);
        headers.put("x-amzn-requestid", UUID.randomUUID().toString());
        try {
            return new WireResponse(
                    status, headers, json.writeValueAsString(document).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }

    /** Headers hold printable ASCII only, and no more of it than servers and clients make room for. */
    private static String oneLine(String message) {
        String head = message.substring(0, Math.min(message.length(), LONGEST_HEADER));
        return head.replaceAll("[^\\x20-\\x7E]", " ");
    }
}
