package dev.jampx.sandbox.resolver.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * {@code nextToken}: where a page ended, sealed, so that callers neither read keys of rows out of it nor write their own.
 * A token is good for the table and index it was made for.
 */
public final class PageTokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param key 16 or 32 secret bytes; tokens last as long as the key does */
    public PageTokens(byte[] key) {
        if (key.length != 16 && key.length != 32) {
            throw new IllegalArgumentException("a key has 16 or 32 bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    String seal(JsonNode lastEvaluatedKey, String scope) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, scope).doFinal(JSON.writeValueAsBytes(lastEvaluatedKey));
            byte[] token = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("cannot seal a page token", e);
        }
    }

    /** The key in a token, unless the token is not one of ours for this scope. */
    Optional<ObjectNode> open(String token, String scope) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            // Java's cipher reports what is shorter than a tag as a fault of its own.
            if (bytes.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                return Optional.empty();
            }
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE_BYTES), scope);
            byte[] json = cipher.doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return Optional.of((ObjectNode) JSON.readTree(json));
        } catch (IllegalArgumentException | GeneralSecurityException | IOException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String scope) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(scope.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
