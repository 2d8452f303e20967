package dev.jampx.sandbox.ssm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.iam.SignatureRefusal;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The Parameter Store on its own wire protocol, AWS JSON 1.1. The rest of Systems Manager is not there. */
public final class ParameterStoreApi implements WireService {

    /** What the header {@code X-Amz-Target} begins with. */
    public static final String TARGET = "AmazonSSM.";

    private final ParameterStore store;
    private final CallerIdentification callers;
    private final Permissions permissions;
    private final Output output;
    private final Map<String, Operation> operations;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * @param store the parameters
     * @param region the region that they are said to be in
     * @param callers finds out who asks
     * @param permissions what functions may do: {@code ssm:GetParameters} on {@code secret/<name>} and {@code
     *     shared-secret/<name>} of the backend, or on {@code parameter/<name>}
     */
    public ParameterStoreApi(
            ParameterStore store, String region, CallerIdentification callers, Permissions permissions) {
        this.store = store;
        this.callers = callers;
        this.permissions = permissions;
        output = new Output(region);
        ParameterReads reads = new ParameterReads(store, output);
        ParameterWrites writes = new ParameterWrites(store);
        operations = Map.of(
                "GetParameter", reads::one,
                "GetParameters", reads::several,
                "GetParametersByPath", reads::byPath,
                "DescribeParameters", reads::describe,
                "PutParameter", writes::put,
                "DeleteParameter", writes::remove,
                "DeleteParameters", writes::removeSeveral);
    }

    @Override
    public WireResponse handle(WireRequest request) {
        try {
            return respond(200, run(request), Map.of());
        } catch (SsmFailure failure) {
            ObjectNode document =
                    json.createObjectNode().put("__type", failure.errorType()).put("message", failure.getMessage());
            return respond(400, document, Map.of("x-amzn-errortype", failure.errorType()));
        }
    }

    private ObjectNode run(WireRequest request) {
        String name = request.header("x-amz-target").orElse("").replace(TARGET, "");
        Operation operation = operations.get(name);
        if (operation == null) {
            throw new SsmFailure("UnknownOperationException", "The jampx sandbox has no operation " + name + ".");
        }
        Caller caller = signer(request);
        return operation.run(input(request), new Access(caller, permissions, store, output));
    }

    private Caller signer(WireRequest request) {
        Caller caller = callers.identify(request);
        SignatureRefusal.of(caller).ifPresent(refusal -> {
            throw new SsmFailure(refusal.errorType(), refusal.message());
        });
        return caller;
    }

    private Input input(WireRequest request) {
        try {
            JsonNode document = json.readTree(request.body());
            if (document instanceof ObjectNode object) {
                return new Input(object);
            }
        } catch (IOException e) {
            throw new SsmFailure("SerializationException", "The request's body is not JSON.");
        }
        throw new SsmFailure("SerializationException", "The request's body is not a JSON object.");
    }

    private static WireResponse respond(int status, ObjectNode document, Map<String, String> more) {
        Map<String, String> headers = new LinkedHashMap<>(more);
        headers.put("content-type", "application/x-amz-json-1.1");
        headers.put("x-amzn-requestid", UUID.randomUUID().toString());
        return new WireResponse(status, headers, document.toString().getBytes(StandardCharsets.UTF_8));
    }
}
