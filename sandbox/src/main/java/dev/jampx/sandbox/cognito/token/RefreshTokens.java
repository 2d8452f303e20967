package dev.jampx.sandbox.cognito.token;

import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.SignInSession;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Finds the sign-in of a refresh token. */
public final class RefreshTokens {

    private final Seal seal;
    private final UserPoolStore store;
    private final InstantSource clock;

    public RefreshTokens(Seal seal, UserPoolStore store, InstantSource clock) {
        this.seal = seal;
        this.store = store;
        this.clock = clock;
    }

    /** Whether a token is of another kind: access and id tokens are JWTs that are signed, a refresh token is one that is encrypted. */
    public static boolean isOtherKind(String token) {
        return token.chars().filter(c -> c == '.').count() == 2;
    }

    /**
     * The sign-in that a token carries on.
     *
     * @throws CognitoFailure when the token is none of the pool's, has expired or was revoked
     */
    public SignInSession session(String refreshToken) {
        Map<String, Object> state = seal.open(Seal.Kind.REFRESH_TOKEN, refreshToken)
                .orElseThrow(() -> CognitoFailure.notAuthorized("Invalid Refresh Token"));
        Instant expires = Instant.ofEpochMilli(((Number) state.get("expires")).longValue());
        if (!clock.instant().isBefore(expires)) {
            throw CognitoFailure.notAuthorized("Refresh Token has expired");
        }
        return find(state).orElseThrow(() -> CognitoFailure.notAuthorized("Refresh Token has been revoked"));
    }

    /** Revokes the sign-in of a token; a token that is none of the pool's, or no longer good, changes nothing. */
    public void revoke(String refreshToken) {
        seal.open(Seal.Kind.REFRESH_TOKEN, refreshToken)
                .flatMap(this::find)
                .ifPresent(session -> store.write(() -> {
                    store.sessions().remove(session.username(), session.id());
                    return session;
                }));
    }

    private Optional<SignInSession> find(Map<String, Object> state) {
        return store.sessions().find((String) state.get("username"), (String) state.get("session"));
    }
}
