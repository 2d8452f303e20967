package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.failure.NotAuthorizedException;
import dev.jampx.client.auth.failure.SessionExpiredException;
import dev.jampx.client.service.Stages;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;

/**
 * Calls the user pool for the signed-in user.
 *
 * @param api the user pool
 * @param session the user
 * @param devices what this device is to users
 * @param clock the time
 */
record SignedInUser(UserPoolApi api, UserSession session, SavedDevices devices, InstantSource clock) {

    /** The session with tokens that are good; fails when nobody is signed in. */
    CompletableFuture<SavedSession> current(Freshness freshness) {
        return session.current(freshness, this::refreshed);
    }

    /**
     * Runs an operation that wants the access token.
     *
     * @param operation its name
     * @param input its input, to which the token is added
     * @param repeatable whether it does no harm to run it twice
     */
    CompletableFuture<JsonNode> call(String operation, ObjectNode input, boolean repeatable) {
        return current(Freshness.GOOD)
                .thenCompose(saved -> send(operation, input, repeatable, saved))
                .handle((output, failure) -> {
                    Throwable cause = failure == null ? null : Stages.cause(failure);
                    if (cause instanceof NotAuthorizedException refusal
                            && String.valueOf(refusal.getMessage()).contains("Access Token has expired")) {
                        // This machine's clock is wrong, or was: nothing was done, and new tokens will do.
                        return current(Freshness.NOT_REFUSED)
                                .thenCompose(saved -> send(operation, input, repeatable, saved));
                    }
                    return cause == null
                            ? CompletableFuture.completedFuture(output)
                            : CompletableFuture.<JsonNode>failedFuture(cause);
                })
                .thenCompose(next -> next);
    }

    private CompletableFuture<JsonNode> send(
            String operation, ObjectNode input, boolean repeatable, SavedSession saved) {
        input.put("AccessToken", saved.tokens().accessToken().text());
        return repeatable ? api.repeatable(operation, input) : api.once(operation, input);
    }

    private CompletableFuture<SavedSession> refreshed(SavedSession old) {
        ObjectNode input = api.clientInput()
                .put(
                        "RefreshToken",
                        old.refreshToken()
                                .orElseThrow(() -> new SessionExpiredException(
                                        "the user has to sign in again: there is no refresh token", null)));
        devices.of(old.username()).ifPresent(device -> input.put("DeviceKey", device.key()));
        return api.repeatable("GetTokensFromRefreshToken", input)
                .thenApply(answer -> old.refreshed(answer.path("AuthenticationResult"), clock.instant()));
    }
}
