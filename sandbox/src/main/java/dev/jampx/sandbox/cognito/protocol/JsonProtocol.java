package dev.jampx.sandbox.cognito.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** AWS JSON 1.1: finds the operation that a request names, runs it, writes its answer or its refusal. */
public final class JsonProtocol implements WireService {

    private static final System.Logger LOG = System.getLogger(JsonProtocol.class.getName());
    private static final int LONGEST_HEADER = 1024;
    private static final String CONTENT_TYPE = "application/x-amz-json-1.1";

    private final String target;
    private final Map<String, Operation> operations;
    private final Authorization authorization;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * @param target what the header {@code X-Amz-Target} begins with, such as {@code AWSCognitoIdentityService.}
     * @param operations the operations that it may name
     * @param authorization decides on the operations that must be signed
     */
    public JsonProtocol(String target, List<Operation> operations, Authorization authorization) {
        this.target = target;
        this.operations = operations.stream().collect(Collectors.toMap(Operation::name, Function.identity()));
        this.authorization = authorization;
    }

    @Override
    public WireResponse handle(WireRequest request) {
        try {
            return respond(200, run(request), Map.of());
        } catch (CognitoFailure failure) {
            return refuse(400, failure.errorType(), failure.getMessage());
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(System.Logger.Level.ERROR, "A request to Cognito failed", fault);
            return refuse(500, "InternalErrorException", "An internal error occurred.");
        }
    }

    private ObjectNode run(WireRequest request) {
        Operation operation = operation(request);
        if (operation.signed()) {
            authorization.require(operation.name(), request);
        }
        Parameters parameters = parameters(request);
        parameters.check(operation.members());
        String userAgent = request.header("x-amz-user-agent")
                .or(() -> request.header("user-agent"))
                .orElse("");
        return operation.run(new Call(parameters, userAgent));
    }

    private Operation operation(WireRequest request) {
        String wanted = request.header("x-amz-target").orElse("");
        String name = wanted.startsWith(target) ? wanted.substring(target.length()) : wanted;
        Operation operation = wanted.startsWith(target) ? operations.get(name) : null;
        if (operation == null) {
            throw new CognitoFailure(
                    "UnknownOperationException",
                    name.isEmpty()
                            ? "The request names no operation: it has no header X-Amz-Target."
                            : "The jampx sandbox has no operation " + name + ".");
        }
        return operation;
    }

    private Parameters parameters(WireRequest request) {
        try {
            JsonNode document = json.readTree(request.body());
            if (document instanceof ObjectNode object) {
                return new Parameters(object);
            }
        } catch (IOException e) {
            throw new CognitoFailure("SerializationException", "The request's body is not JSON.");
        }
        throw new CognitoFailure("SerializationException", "The request's body is not a JSON object.");
    }

    private WireResponse refuse(int status, String errorType, String message) {
        ObjectNode document = json.createObjectNode().put("__type", errorType).put("message", message);
        // AWS ends the type with a colon in this header; its SDKs cut it off.
        return respond(
                status, document, Map.of("x-amzn-errortype", errorType + ":", "x-amzn-errormessage", oneLine(message)));
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
