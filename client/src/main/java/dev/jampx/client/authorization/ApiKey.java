package dev.jampx.client.authorization;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The API key, which is no secret: whoever has the program has it.
 *
 * @param key the key
 */
public record ApiKey(String key) implements Authorization {

    @Override
    public CompletableFuture<Map<String, String>> headers(SignableRequest request, boolean renew) {
        return CompletableFuture.completedFuture(Map.of("x-api-key", key));
    }
}
