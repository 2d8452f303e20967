package dev.jampx.client.auth;

import java.util.concurrent.CompletableFuture;

/** Has AWS credentials at hand. Implementations are thread-safe. */
@FunctionalInterface
public interface CredentialsProvider {

    /**
     * Credentials that are good now.
     *
     * @param renew whether those from memory were just refused
     * @return the credentials; fails with a {@link dev.jampx.client.failure.ClientException} when there are none
     */
    CompletableFuture<Credentials> credentials(boolean renew);
}
