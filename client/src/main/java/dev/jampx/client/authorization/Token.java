package dev.jampx.client.authorization;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The header that every kind of token is sent in. */
final class Token {

    private Token() {}

    static CompletableFuture<Map<String, String>> headers(CompletableFuture<String> token) {
        return token.thenApply(text -> Map.of("Authorization", text));
    }
}
