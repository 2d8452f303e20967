package dev.jampx.client.auth.cognito;

import dev.jampx.client.auth.AuthSession;
import dev.jampx.client.auth.AuthUser;
import dev.jampx.client.auth.Credentials;
import dev.jampx.client.auth.CredentialsProvider;
import dev.jampx.client.auth.JsonWebToken;
import dev.jampx.client.auth.SessionOperations;
import dev.jampx.client.auth.Tokens;
import dev.jampx.client.auth.credentials.IdentityCredentials;
import dev.jampx.client.auth.credentials.IdentityPool;
import dev.jampx.client.auth.failure.CredentialsException;
import dev.jampx.client.service.Stages;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Says who this program is just now, and has credentials for that.
 *
 * @param user calls the user pool
 * @param identityPool the identity pool, if there is one
 * @param guests whether it has credentials for guests
 */
record Sessions(SignedInUser user, Optional<IdentityPool> identityPool, boolean guests)
        implements SessionOperations, CredentialsProvider {

    @Override
    public CompletableFuture<AuthSession> fetchAuthSessionAsync(boolean forceRefresh) {
        return tokens(forceRefresh ? Freshness.NEW : Freshness.GOOD)
                .thenCompose(tokens -> identity(tokens, forceRefresh).thenApply(identity -> session(tokens, identity)));
    }

    @Override
    public CompletableFuture<AuthUser> getCurrentUserAsync() {
        return Stages.begin(() -> user.current(Freshness.GOOD)).thenApply(session -> {
            JsonWebToken access = session.tokens().accessToken();
            return new AuthUser(
                    session.username(),
                    access.claim("sub").orElse(session.username()),
                    session.loginId(),
                    session.flow());
        });
    }

    @Override
    public CompletableFuture<Credentials> credentials(boolean renew) {
        return tokens(Freshness.GOOD)
                .thenCompose(tokens -> identity(tokens, renew))
                .thenApply(identity -> identity.map(IdentityCredentials::credentials)
                        .orElseThrow(() -> new CredentialsException(
                                identityPool.isEmpty()
                                        ? "this backend has no identity pool"
                                        : "the identity pool has no credentials for guests, and nobody is signed in")));
    }

    private CompletableFuture<Optional<Tokens>> tokens(Freshness freshness) {
        return Stages.begin(() -> user.session().saved().isEmpty()
                ? CompletableFuture.completedFuture(Optional.empty())
                : user.current(freshness).thenApply(session -> Optional.of(session.tokens())));
    }

    private CompletableFuture<Optional<IdentityCredentials>> identity(Optional<Tokens> tokens, boolean renew) {
        if (identityPool.isEmpty() || (tokens.isEmpty() && !guests)) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return identityPool
                .get()
                .credentials(tokens.flatMap(Tokens::idToken), renew)
                .thenApply(Optional::of);
    }

    private static AuthSession session(Optional<Tokens> tokens, Optional<IdentityCredentials> identity) {
        return new AuthSession(
                tokens,
                tokens.flatMap(known -> known.accessToken().claim("sub")),
                identity.map(IdentityCredentials::identityId),
                identity.map(IdentityCredentials::credentials));
    }
}
