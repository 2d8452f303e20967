package dev.jampx.sandbox.kms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.iam.FunctionRoles;
import dev.jampx.sandbox.iam.AccessDenial;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.iam.SignatureRefusal;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The one operation of KMS's API that functions need which send messages: {@code Decrypt}, with the user pool's key. */
public final class KmsApi implements WireService {

    /** What the header {@code X-Amz-Target} of requests to KMS begins with. */
    public static final String TARGET = "TrentService.";

    private static final String DECRYPT = "Decrypt";

    private final SenderKey key;
    private final CallerIdentification callers;
    private final Permissions permissions;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * @param key the key
     * @param callers finds out who signed a request
     * @param permissions what functions may do
     */
    public KmsApi(SenderKey key, CallerIdentification callers, Permissions permissions) {
        this.key = key;
        this.callers = callers;
        this.permissions = permissions;
    }

    @Override
    public WireResponse handle(WireRequest request) {
        String operation = request.header("x-amz-target").orElse("").replaceFirst("^" + TARGET, "");
        if (!operation.equals(DECRYPT)) {
            return refuse(
                    "UnknownOperationException",
                    "The jampx sandbox has no operation " + operation.replaceAll("[^A-Za-z0-9_.]", "?") + ".");
        }
        return denial(callers.identify(request)).orElseGet(() -> decrypt(request));
    }

    private Optional<WireResponse> denial(Caller caller) {
        return SignatureRefusal.of(caller)
                .map(refusal -> refuse(refusal.errorType(), refusal.message()))
                .or(() -> AccessDenial.of(caller, permissions, "kms:" + DECRYPT, FunctionRoles.SENDER_KEY, key.arn())
                        .map(message -> refuse("AccessDeniedException", message)));
    }

    private WireResponse decrypt(WireRequest request) {
        JsonNode input;
        byte[] blob;
        try {
            input = json.readTree(request.body());
            blob = Base64.getDecoder().decode(input.path("CiphertextBlob").asText(""));
        } catch (IOException | IllegalArgumentException e) {
            return refuse("SerializationException", "The request's body cannot be read.");
        }
        String wanted = input.path("KeyId").asText(key.arn());
        if (!wanted.equals(key.arn()) && !key.arn().endsWith("/" + wanted)) {
            return refuse(
                    "IncorrectKeyException",
                    "The key ID in the request does not identify a CMK that can perform this operation.");
        }
        Map<String, String> context = new HashMap<>();
        input.path("EncryptionContext")
                .properties()
                .forEach(entry -> context.put(entry.getKey(), entry.getValue().asText()));
        return key.key()
                .decrypt(blob, context)
                .map(secret -> respond(
                        200,
                        json.createObjectNode()
                                .put("KeyId", key.arn())
                                .put("Plaintext", Base64.getEncoder().encodeToString(secret))
                                .put("EncryptionAlgorithm", "SYMMETRIC_DEFAULT")))
                .orElseGet(() -> respond(400, json.createObjectNode().put("__type", "InvalidCiphertextException")));
    }

    private WireResponse refuse(String type, String message) {
        return respond(400, json.createObjectNode().put("__type", type).put("message", message));
    }

    private WireResponse respond(int status, ObjectNode document) {
        try {
            return WireResponse.text(status, "application/x-amz-json-1.1", json.writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }
}
