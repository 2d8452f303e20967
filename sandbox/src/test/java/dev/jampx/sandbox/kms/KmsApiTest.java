package dev.jampx.sandbox.kms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes for functions are messages of the AWS Encryption SDK, whose key the local KMS decrypts for those functions only. */
class KmsApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String POOL = "us-east-1_abc";

    @TempDir
    Path folder;

    private UserPoolStore store;
    private SenderKey key;
    private Caller caller = new Caller.Function("sender");

    @BeforeEach
    void open() {
        store = UserPoolStore.open(folder);
        key = senderKey("");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theCodeComesBackAsTheFormatSays() throws Exception {
        ByteBuffer message = ByteBuffer.wrap(Base64.getDecoder().decode(key.encrypt("123456")));
        assertThat(message.getShort()).as("version and type").isEqualTo((short) 0x0180);
        assertThat(message.getShort()).as("algorithm suite").isEqualTo((short) 0x0178);
        byte[] id = bytes(message, 16);
        byte[] context = bytes(message, message.getShort());
        assertThat(new String(context, StandardCharsets.UTF_8))
                .contains("userpool-id")
                .contains(POOL);
        assertThat(message.getShort()).as("encrypted keys").isEqualTo((short) 1);
        assertThat(text(message)).isEqualTo("aws-kms");
        assertThat(text(message)).isEqualTo(key.arn());
        byte[] encryptedKey = bytes(message, message.getShort());
        assertThat(message.get()).as("framed").isEqualTo((byte) 2);
        assertThat(message.getInt()).isZero();
        assertThat(message.get()).isEqualTo((byte) 12);
        assertThat(message.getInt()).as("length of frames").isEqualTo(4096);
        byte[] header = Arrays.copyOf(message.array(), message.position());
        SecretKeySpec derived = derived(plaintext(decrypt(encryptedKey, Map.of("userpool-id", POOL))), id);
        assertThat(unseal(derived, bytes(message, 12), header, bytes(message, 16)))
                .isEmpty();
        assertThat(message.getInt()).as("the last frame").isEqualTo(-1);
        assertThat(message.getInt()).isEqualTo(1);
        byte[] iv = bytes(message, 12);
        int length = message.getInt();
        byte[] frame = ByteBuffer.allocate(16 + 34 + 4 + 8)
                .put(id)
                .put("AWSKMSEncryptionClient Final Frame".getBytes(StandardCharsets.UTF_8))
                .putInt(1)
                .putLong(length)
                .array();
        assertThat(unseal(derived, iv, frame, bytes(message, length + 16)))
                .isEqualTo("123456".getBytes(StandardCharsets.UTF_8));
        assertThat(message.hasRemaining()).isFalse();
    }

    @Test
    void onlyWhoMayDecryptsAndOnlyInTheContext() throws IOException {
        byte[] blob = key.key().encrypt(new byte[] {1, 2, 3}, Map.of("a", "b", "c", "d"));
        assertThat(plaintext(decrypt(blob, Map.of("c", "d", "a", "b")))).containsExactly(1, 2, 3);
        assertThat(type(decrypt(blob, Map.of("a", "b")))).isEqualTo("InvalidCiphertextException");
        assertThat(type(decrypt(new byte[5], Map.of()))).isEqualTo("InvalidCiphertextException");
        caller = new Caller.Function("other");
        WireResponse denied = decrypt(blob, Map.of("a", "b", "c", "d"));
        assertThat(type(denied)).isEqualTo("AccessDeniedException");
        assertThat(new String(denied.body(), StandardCharsets.UTF_8))
                .contains("is not authorized to perform: kms:Decrypt on resource: " + key.arn());
        caller = new Caller.Unsigned();
        assertThat(type(decrypt(blob, Map.of()))).isEqualTo("MissingAuthenticationTokenException");
        assertThat(type(ask("Encrypt", JSON.createObjectNode()))).isEqualTo("UnknownOperationException");
    }

    @Test
    void theKeyStaysAndHasTheDefinitionsName() throws IOException {
        byte[] blob = key.key().encrypt(new byte[] {7}, Map.of());
        String arn = key.arn();
        close();
        store = UserPoolStore.open(folder);
        key = senderKey("");
        assertThat(key.arn()).isEqualTo(arn).matches("arn:aws:kms:us-east-1:000000000000:key/[0-9a-f-]{36}");
        assertThat(plaintext(decrypt(blob, Map.of()))).containsExactly(7);
        key = senderKey("arn:aws:kms:us-east-1:111122223333:key/mine");
        assertThat(key.arn()).isEqualTo("arn:aws:kms:us-east-1:111122223333:key/mine");
        ObjectNode input = JSON.createObjectNode()
                .put("CiphertextBlob", Base64.getEncoder().encodeToString(blob))
                .put("KeyId", arn);
        assertThat(type(ask("Decrypt", input))).isEqualTo("IncorrectKeyException");
    }

    private SenderKey senderKey(String defined) {
        return new SenderKey(store, "us-east-1", "000000000000", () -> defined, POOL, new SecureRandom());
    }

    private WireResponse decrypt(byte[] blob, Map<String, String> context) {
        ObjectNode input = JSON.createObjectNode()
                .put("CiphertextBlob", Base64.getEncoder().encodeToString(blob));
        ObjectNode pairs = input.putObject("EncryptionContext");
        context.forEach(pairs::put);
        return ask("Decrypt", input);
    }

    private WireResponse ask(String operation, ObjectNode input) {
        KmsApi api = new KmsApi(
                key,
                request -> caller,
                (function, action, resource) ->
                        function.equals("sender") && action.equals("kms:Decrypt") && resource.equals("senderkey"));
        return api.handle(new WireRequest(
                "POST",
                "/",
                "",
                Map.of("x-amz-target", List.of("TrentService." + operation)),
                input.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] plaintext(WireResponse response) throws IOException {
        JsonNode document = JSON.readTree(response.body());
        assertThat(response.status()).as(document.toString()).isEqualTo(200);
        return document.path("Plaintext").binaryValue();
    }

    private static String type(WireResponse response) throws IOException {
        assertThat(response.status()).isEqualTo(400);
        return JSON.readTree(response.body()).path("__type").asText();
    }

    private static byte[] bytes(ByteBuffer message, int length) {
        byte[] bytes = new byte[length];
        message.get(bytes);
        return bytes;
    }

    private static String text(ByteBuffer message) {
        return new String(bytes(message, message.getShort()), StandardCharsets.UTF_8);
    }

    private static SecretKeySpec derived(byte[] dataKey, byte[] id) throws GeneralSecurityException {
        byte[] info = ByteBuffer.allocate(19)
                .putShort((short) 0x0178)
                .put(id)
                .put((byte) 1)
                .array();
        return new SecretKeySpec(hmac(hmac(new byte[32], dataKey), info), "AES");
    }

    private static byte[] hmac(byte[] key, byte[] data) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(data);
    }

    private static byte[] unseal(SecretKeySpec key, byte[] iv, byte[] associated, byte[] sealed)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, iv));
        cipher.updateAAD(associated);
        return cipher.doFinal(sealed);
    }
}
