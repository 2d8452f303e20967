package dev.jampx.client.auth.credentials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.Credentials;
import dev.jampx.client.auth.JsonWebToken;
import dev.jampx.client.auth.TokenStorage;
import dev.jampx.client.auth.failure.AuthFailures;
import dev.jampx.client.auth.failure.CredentialsException;
import dev.jampx.client.service.JsonService;
import dev.jampx.client.service.Renewing;
import dev.jampx.client.service.ServiceRefusal;
import dev.jampx.client.service.Stages;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A Cognito identity pool, for one caller at a time: gives the user or guest an identity, and AWS credentials, which are kept until five minutes before they
 * end. A guest stays the same guest until the user signs in or {@link #forget} is called. Thread-safe.
 */
public final class IdentityPool {

    private static final Duration MARGIN = Duration.ofMinutes(5);

    /** Says that an identity from memory is none of this caller's any more. */
    private static final Set<String> OTHERS = Set.of("ResourceNotFoundException", "ResourceConflictException");

    private final JsonService service;
    private final String identityPoolId;
    private final String provider;
    private final TokenStorage storage;
    private final Renewing<Optional<String>, IdentityCredentials> renewing;

    /**
     * @param service the identity pools' API
     * @param identityPoolId the identity pool
     * @param provider the name of the user pool there
     * @param storage keeps a guest's identity
     * @param clock the time as Cognito has it
     */
    public IdentityPool(
            JsonService service, String identityPoolId, String provider, TokenStorage storage, InstantSource clock) {
        this.service = service;
        this.identityPoolId = identityPoolId;
        this.provider = provider;
        this.storage = storage;
        this.renewing = new Renewing<>(
                this::fetch,
                known -> known.credentials()
                        .expiration()
                        .filter(end -> clock.instant().isAfter(end.minus(MARGIN)))
                        .isPresent(),
                clock);
    }

    /**
     * Credentials for a caller.
     *
     * @param idToken the user's token; none for a guest
     * @param renew whether those from memory were just refused
     * @return the identity; fails with an {@link dev.jampx.client.auth.failure.AuthException} when the pool has none for the caller
     */
    public CompletableFuture<IdentityCredentials> credentials(Optional<JsonWebToken> idToken, boolean renew) {
        return renewing.get(idToken.map(JsonWebToken::text), renew);
    }

    /** Forgets the caller: the next guest is another. */
    public void forget() {
        renewing.forget();
        storage.remove(guestName());
    }

    private CompletableFuture<IdentityCredentials> fetch(Optional<String> idToken) {
        Optional<String> guest = storage.load(guestName());
        CompletableFuture<IdentityCredentials> fetched =
                guest.isPresent() ? known(guest.get(), idToken) : unknown(idToken);
        return fetched.handle((credentials, failure) -> {
            if (failure == null) {
                remember(credentials, idToken);
                return credentials;
            }
            Throwable cause = Stages.cause(failure);
            throw new CompletionException(cause instanceof ServiceRefusal refusal ? AuthFailures.of(refusal) : cause);
        });
    }

    /** Who was a guest here and signs in keeps the identity, unless the user has another already. */
    private CompletableFuture<IdentityCredentials> known(String identityId, Optional<String> idToken) {
        return credentials(identityId, idToken)
                .handle((credentials, failure) -> {
                    Throwable cause = failure == null ? null : Stages.cause(failure);
                    if (cause instanceof ServiceRefusal refusal && isOthers(refusal)) {
                        storage.remove(guestName());
                        return unknown(idToken);
                    }
                    return cause == null
                            ? CompletableFuture.completedFuture(credentials)
                            : CompletableFuture.<IdentityCredentials>failedFuture(cause);
                })
                .thenCompose(next -> next);
    }

    private static boolean isOthers(ServiceRefusal refusal) {
        return OTHERS.contains(refusal.errorType())
                || String.valueOf(refusal.getMessage()).contains("Logins don't match");
    }

    private CompletableFuture<IdentityCredentials> unknown(Optional<String> idToken) {
        ObjectNode input = JsonNodeFactory.instance.objectNode().put("IdentityPoolId", identityPoolId);
        putLogins(input, idToken);
        return service.call("GetId", input, true)
                .thenCompose(output -> credentials(output.path("IdentityId").asText(), idToken));
    }

    private CompletableFuture<IdentityCredentials> credentials(String identityId, Optional<String> idToken) {
        ObjectNode input = JsonNodeFactory.instance.objectNode().put("IdentityId", identityId);
        putLogins(input, idToken);
        return service.call("GetCredentialsForIdentity", input, true)
                .thenApply(output -> new IdentityCredentials(
                        output.path("IdentityId").asText(identityId), credentials(output.path("Credentials"))));
    }

    private void putLogins(ObjectNode input, Optional<String> idToken) {
        idToken.ifPresent(token -> input.putObject("Logins").put(provider, token));
    }

    private static Credentials credentials(JsonNode node) {
        if (!node.path("AccessKeyId").isTextual() || !node.path("SecretKey").isTextual()) {
            throw new CredentialsException("the identity pool answered no credentials");
        }
        return new Credentials(
                node.path("AccessKeyId").textValue(),
                node.path("SecretKey").textValue(),
                Optional.ofNullable(node.path("SessionToken").textValue()),
                Optional.of(node.path("Expiration"))
                        .filter(JsonNode::isNumber)
                        .map(seconds -> Instant.ofEpochSecond(seconds.longValue())));
    }

    private void remember(IdentityCredentials credentials, Optional<String> idToken) {
        if (idToken.isPresent()) {
            storage.remove(guestName());
        } else {
            storage.save(guestName(), credentials.identityId());
        }
    }

    private String guestName() {
        return identityPoolId + ".guest";
    }
}
