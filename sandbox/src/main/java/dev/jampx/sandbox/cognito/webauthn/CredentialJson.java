package dev.jampx.sandbox.cognito.webauthn;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A credential as browsers write it for servers: bytes in Base64 for URLs.
 *
 * @param document the browser's {@code PublicKeyCredential}
 */
public record CredentialJson(JsonNode document) {

    /** What the passkey is called. */
    public String id() {
        return document.path("id").asText();
    }

    /** Where the authenticator is: {@code platform}, {@code cross-platform}, or empty. */
    String attachment() {
        return document.path("authenticatorAttachment").asText("");
    }

    /** How the authenticator can be reached. */
    List<String> transports() {
        return StreamSupport.stream(document.path("response").path("transports").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /**
     * Bytes of the authenticator's response.
     *
     * @throws WebAuthnFailure when there are none of that name
     */
    byte[] response(String name) {
        JsonNode value = document.path("response").path(name);
        if (!value.isTextual()) {
            throw new WebAuthnFailure(name + " is missing");
        }
        return bytes(value.asText(), name);
    }

    static byte[] bytes(String text, String name) {
        try {
            return Base64.getUrlDecoder().decode(text.replace('+', '-').replace('/', '_'));
        } catch (IllegalArgumentException e) {
            throw new WebAuthnFailure(name + " is not Base64");
        }
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
