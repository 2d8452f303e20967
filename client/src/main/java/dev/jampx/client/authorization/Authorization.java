package dev.jampx.client.authorization;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Authorizes requests to the API. Implementations are thread-safe.
 *
 * <p>The same headers authorize a GraphQL request over HTTP and, inside of messages, real-time connections and subscriptions.
 */
@FunctionalInterface
public interface Authorization {

    /**
     * The headers that authorize one request.
     *
     * @param request what is sent: method, address, body
     * @param renew whether the API has just refused what the headers were before, so that a token or credentials from memory must not be used again
     * @return names and values of headers; completes exceptionally with a {@link dev.jampx.client.failure.ClientException} where nobody is signed
     *     in, or tokens or credentials cannot be had
     */
    CompletableFuture<Map<String, String>> headers(SignableRequest request, boolean renew);

    /**
     * Tells what time it was at the API when it answered, so that signatures are dated right even where this machine's clock is wrong.
     *
     * @param date the answer's header {@code Date}
     */
    default void answered(String date) {}
}
