package dev.jampx.client.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.client.failure.ClientException;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * A token of Cognito's, and what it says; Amplify's {@code JWT}. Its signature is not checked: it came from Cognito itself, and the API checks it.
 *
 * @param text the token as it is sent; {@link #toString()} does not show it
 * @param payload its claims, an object
 */
public record JsonWebToken(String text, JsonNode payload) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Reads a token.
     *
     * @param text the token as it is sent
     * @throws ClientException when it is none
     */
    public static JsonWebToken parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length == 3) {
            try {
                JsonNode payload = MAPPER.readTree(Base64.getUrlDecoder().decode(parts[1]));
                if (payload.isObject()) {
                    return new JsonWebToken(text, payload);
                }
            } catch (IOException | IllegalArgumentException malformed) {
                throw new ClientException("a token of the user pool cannot be read", malformed);
            }
        }
        throw new ClientException("a token of the user pool cannot be read");
    }

    /** A claim that is a text. */
    public Optional<String> claim(String name) {
        return Optional.ofNullable(payload.path(name).textValue());
    }

    /** When it ends, the claim {@code exp}; long ago if there is none. */
    public Instant expiresAt() {
        return Instant.ofEpochSecond(payload.path("exp").asLong());
    }

    @Override
    public String toString() {
        return "JsonWebToken[" + claim("token_use").orElse("?") + " of "
                + claim("sub").orElse("?") + ", expires " + expiresAt() + "]";
    }
}
