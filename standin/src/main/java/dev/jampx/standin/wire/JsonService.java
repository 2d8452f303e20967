package dev.jampx.standin.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.wire.WireResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A service that speaks AWS's JSON protocol 1.1. */
public abstract class JsonService implements AwsService {

    /** Makes nodes. */
    protected static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** An operation. */
    @FunctionalInterface
    protected interface Operation {
        ObjectNode answer(JsonNode input, AwsRequest request);
    }

    /** The operations by name. */
    protected abstract Map<String, Operation> operations();

    @Override
    public Dialect dialect() {
        return Dialect.JSON;
    }

    @Override
    public String action(AwsRequest request) {
        String target = request.http().header("x-amz-target").orElse("");
        return target.substring(target.lastIndexOf('.') + 1);
    }

    @Override
    public WireResponse answer(AwsRequest request) {
        Operation operation = operations().get(action(request));
        if (operation == null) {
            throw AwsError.refused("UnknownOperationException", "no " + action(request) + " in the stand-in for AWS");
        }
        return json(200, operation.answer(input(request), request), Map.of());
    }

    @Override
    public WireResponse refusal(AwsRequest request, AwsError error) {
        return refusal(error);
    }

    static WireResponse refusal(AwsError error) {
        return json(
                error.status(),
                NODES.objectNode().put("__type", error.code()).put("message", error.message()),
                Map.of("x-amzn-errortype", error.code()));
    }

    static WireResponse json(int status, ObjectNode body, Map<String, String> headers) {
        Map<String, String> all = new java.util.HashMap<>(headers);
        all.put("content-type", "application/x-amz-json-1.1");
        return new WireResponse(status, all, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode input(AwsRequest request) {
        try {
            return request.http().body().length == 0
                    ? NODES.objectNode()
                    : JSON.readTree(request.http().text());
        } catch (JsonProcessingException e) {
            throw AwsError.refused("SerializationException", String.valueOf(e.getMessage()));
        }
    }
}
