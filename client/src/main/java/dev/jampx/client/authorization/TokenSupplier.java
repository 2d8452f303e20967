package dev.jampx.client.authorization;

import java.util.concurrent.CompletableFuture;

/** Has a token at hand. Implementations are thread-safe, and keep tokens while they are good. */
@FunctionalInterface
public interface TokenSupplier {

    /**
     * A token that is good now.
     *
     * @param renew whether the one before was just refused
     */
    CompletableFuture<String> token(boolean renew);

    /** Always the same token. */
    static TokenSupplier of(String token) {
        return renew -> CompletableFuture.completedFuture(token);
    }
}
