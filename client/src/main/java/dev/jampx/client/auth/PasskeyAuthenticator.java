package dev.jampx.client.auth;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletableFuture;

/** Makes passkeys: a browser, a security key, or a library that speaks to one. */
@FunctionalInterface
public interface PasskeyAuthenticator {

    /**
     * Makes a passkey.
     *
     * @param creationOptions {@code PublicKeyCredentialCreationOptions} as JSON
     * @return the credential as JSON, {@code PublicKeyCredential.toJSON()} of WebAuthn
     */
    CompletableFuture<JsonNode> create(JsonNode creationOptions);
}
