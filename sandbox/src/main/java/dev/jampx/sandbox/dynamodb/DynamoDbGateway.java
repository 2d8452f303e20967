package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;

/** DynamoDB's wire protocol (AWS JSON 1.0), for tables and for their streams, as every AWS SDK speaks it. */
public final class DynamoDbGateway implements WireService {

    private static final System.Logger LOG = System.getLogger(DynamoDbGateway.class.getName());
    private static final String TABLES = "DynamoDB_20120810";
    private static final String STREAMS = "DynamoDBStreams_20120810";

    /** Well above the 32 levels of an attribute that DynamoDB allows, and well below what the stack holds. */
    private static final int DEEPEST_JSON = 200;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_JSON)
                    .build())
            .build());

    private final DynamoDbCalls calls;
    private final CallerIdentification callers;
    private final Authorization authorization;

    /**
     * @param calls the database
     * @param callers finds out who a request comes from
     * @param permissions what functions may do: actions such as {@code dynamodb:Query}, on {@code table/<physical
     *     name>}, {@code table/<physical name>/index/<index>}, or {@code table/*} for what names no table
     */
    public DynamoDbGateway(DynamoDbCalls calls, CallerIdentification callers, Permissions permissions) {
        this.calls = calls;
        this.callers = callers;
        this.authorization = new Authorization(permissions);
    }

    @Override
    public WireResponse handle(WireRequest request) {
        try {
            return response(200, answer(request));
        } catch (DynamoDbFailure failure) {
            return response(failure.errorType().equals(Failures.INTERNAL) ? 500 : 400, failure.document());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(System.Logger.Level.ERROR, "A DynamoDB request failed", e);
            return response(500, ErrorDocuments.document(Failures.INTERNAL, "The sandbox failed: " + e));
        }
    }

    private ObjectNode answer(WireRequest request) {
        Caller caller = callers.identify(request);
        Authorization.requireSignature(caller);
        String operation = operation(target(request));
        ObjectNode document = document(request.body());
        authorization.require(caller, operation, document);
        return calls.call(operation, document);
    }

    private static String operation(String target) {
        int dot = target.indexOf('.');
        String service = dot < 0 ? "" : target.substring(0, dot);
        String name = target.substring(dot + 1);
        return Operations.named(name)
                .filter(known -> service.equals(known.kind() == Operation.Kind.STREAMS ? STREAMS : TABLES))
                .orElseThrow(() -> ErrorDocuments.unknownOperation(target))
                .name();
    }

    private static String target(WireRequest request) {
        return request.header("x-amz-target").orElse("");
    }

    private static ObjectNode document(byte[] body) {
        if (body.length == 0) {
            return JsonNodeFactory.instance.objectNode();
        }
        try {
            JsonNode document = JSON.readTree(body);
            WireScalars.require(document.isObject(), document, "structure");
            return (ObjectNode) document;
        } catch (StreamConstraintsException e) {
            throw ErrorDocuments.failure("ValidationException", "Nesting Levels have exceeded supported limits");
        } catch (IOException e) {
            throw ErrorDocuments.serialization("The request is not JSON.");
        }
    }

    private static WireResponse response(int status, ObjectNode document) {
        byte[] body = bytes(document);
        CRC32 checksum = new CRC32();
        checksum.update(body);
        Map<String, String> headers = Map.of(
                "content-type", "application/x-amz-json-1.0",
                "x-amz-crc32", Long.toString(checksum.getValue()),
                "x-amzn-requestid", UUID.randomUUID().toString());
        return new WireResponse(status, headers, body);
    }

    private static byte[] bytes(ObjectNode document) {
        try {
            return JSON.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
