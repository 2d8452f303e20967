package dev.jampx.sandbox.kms;

import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.iam.FunctionRoles;
import dev.jampx.sandbox.iam.AccessDenial;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.iam.SignatureRefusal;
import dev.jampx.sandbox.wire.ServiceFailure;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.json.JsonOperation;
import dev.jampx.sandbox.wire.json.JsonProtocol;
import dev.jampx.sandbox.wire.json.JsonService;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The one operation of KMS's API that functions need which send messages: {@code Decrypt}, with the user pool's key. */
public final class KmsApi implements WireService {

    private static final String DECRYPT = "Decrypt";

    private final SenderKey key;
    private final CallerIdentification callers;
    private final Permissions permissions;
    private final WireService api = new JsonProtocol(JsonService.KEYS, Map.of(DECRYPT, this::admit));

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
        return api.handle(request);
    }

    private JsonOperation.Admitted admit(WireRequest request) {
        Caller caller = callers.identify(request);
        SignatureRefusal.check(caller);
        AccessDenial.check(caller, permissions, "kms:" + DECRYPT, FunctionRoles.SENDER_KEY, key.arn());
        return this::decrypt;
    }

    private ObjectNode decrypt(ObjectNode input) {
        String wanted = input.path("KeyId").asText(key.arn());
        if (!wanted.equals(key.arn()) && !key.arn().endsWith("/" + wanted)) {
            throw new ServiceFailure(
                    "IncorrectKeyException",
                    "The key ID in the request does not identify a CMK that can perform this operation.");
        }
        Map<String, String> context = new HashMap<>();
        input.path("EncryptionContext")
                .properties()
                .forEach(entry -> context.put(entry.getKey(), entry.getValue().asText()));
        BinaryNode ciphertext = (BinaryNode) input.required("CiphertextBlob");
        byte[] secret = key.key()
                .decrypt(ciphertext.binaryValue(), context)
                .orElseThrow(() -> new ServiceFailure("InvalidCiphertextException", ""));
        if (input.path("DryRun").asBoolean()) {
            throw new ServiceFailure(
                    "DryRunOperationException", "The request would have succeeded, but the DryRun option is set.");
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("KeyId", key.arn())
                .put("Plaintext", Base64.getEncoder().encodeToString(secret))
                .put("EncryptionAlgorithm", "SYMMETRIC_DEFAULT");
    }
}
