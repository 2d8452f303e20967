package dev.jampx.sandbox.cognito.hosted.token;

import dev.jampx.sandbox.cognito.hosted.request.AuthorizationRequest;
import dev.jampx.sandbox.cognito.hosted.request.ProofKey;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.store.SignInSession;
import dev.jampx.sandbox.cognito.store.StoredGrant;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The codes that apps get tokens for: once, within five minutes, the app that asked, with the address that it asked for and with
 * what only it knows. Whoever comes a second time ends the sign-in: one of the two was a thief.
 */
public final class AuthorizationCodes {

    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final UserPool pool;

    public AuthorizationCodes(UserPool pool) {
        this.pool = pool;
    }

    /**
     * A code for what an app asked for.
     *
     * @param authenticatedAt when the user signed in
     */
    public String issue(AuthorizationRequest request, String username, Instant authenticatedAt) {
        String code = UUID.randomUUID().toString();
        Instant now = pool.now();
        StoredGrant grant = new StoredGrant(
                username,
                UUID.randomUUID().toString(),
                request.clientId(),
                request.redirectUri(),
                orNull(request.challenge()),
                String.join(" ", request.scopes()),
                orNull(request.nonce()),
                authenticatedAt,
                now.plus(LIFETIME),
                false);
        pool.store().write(() -> {
            pool.store().grants().put(code, grant, now);
            return grant;
        });
        return code;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /**
     * What a code grants, which is good no more from now on; the sign-in is kept.
     *
     * @param redirectUri the address that the app says it asked for
     * @param verifier what only the app knows; empty if it sends nothing
     * @throws RefusedTokens when the code is not good, or is not this app's
     */
    public Redeemed redeem(String code, String redirectUri, String verifier) {
        StoredGrant grant = pool.store().grants().find(code).orElseThrow(RefusedTokens::invalidGrant);
        Instant now = pool.now();
        if (!now.isBefore(grant.expiresAt())
                || !grant.redirectUri().equals(redirectUri)
                || !grant.clientId().equals(pool.settings().identity().clientId())
                || !proves(grant, verifier)) {
            throw RefusedTokens.invalidGrant();
        }
        SignInSession session = new SignInSession(
                grant.username(),
                grant.session(),
                grant.authenticatedAt(),
                now.plus(pool.settings().tokenLifetimes().refresh()),
                null,
                grant.scope());
        boolean first = pool.store().write(() -> spend(code, session, now));
        if (!first) {
            throw RefusedTokens.invalidGrant();
        }
        return new Redeemed(session, Optional.ofNullable(grant.nonce()));
    }

    private boolean spend(String code, SignInSession session, Instant now) {
        Optional<StoredGrant> fresh = pool.store().grants().find(code);
        if (fresh.filter(grant -> !grant.spent()).isEmpty()) {
            pool.store().sessions().remove(session.username(), session.id());
            return false;
        }
        pool.store().grants().put(code, fresh.get().used(), now);
        pool.store().sessions().put(session, now);
        return true;
    }

    private static boolean proves(StoredGrant grant, String verifier) {
        String challenge = grant.challenge();
        if (challenge == null) {
            return verifier.isEmpty();
        }
        return MessageDigest.isEqual(
                ProofKey.challenge(verifier).getBytes(StandardCharsets.US_ASCII),
                challenge.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * What was granted.
     *
     * @param session the sign-in
     * @param nonce what the app wants to find in the id token
     */
    public record Redeemed(SignInSession session, Optional<String> nonce) {}
}
