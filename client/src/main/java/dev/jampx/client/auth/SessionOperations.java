package dev.jampx.client.auth;

import dev.jampx.client.service.Blocking;
import java.util.concurrent.CompletableFuture;

/** Says who this program is just now. The part of {@link Auth} with tokens and credentials. */
public interface SessionOperations {

    /**
     * The tokens and credentials of the user, or of a guest; Amplify's {@code fetchAuthSession}. They are fetched anew when they have ended, once for all threads.
     *
     * <pre>{@code
     * String groups = auth.fetchAuthSession().tokens().orElseThrow().accessToken().payload().path("cognito:groups").toString();
     * }</pre>
     *
     * @return the session
     * @throws dev.jampx.client.auth.failure.SessionExpiredException when the user has to sign in again
     */
    default AuthSession fetchAuthSession() {
        return Blocking.await(fetchAuthSessionAsync());
    }

    /** As {@link #fetchAuthSession()}, without waiting; fails with what that throws. */
    default CompletableFuture<AuthSession> fetchAuthSessionAsync() {
        return fetchAuthSessionAsync(false);
    }

    /**
     * The same, fetched anew in any case if so wished, such as after the user came into a group.
     *
     * @param forceRefresh whether to fetch new tokens and credentials in any case
     * @return the session
     * @throws dev.jampx.client.auth.failure.SessionExpiredException when the user has to sign in again
     */
    default AuthSession fetchAuthSession(boolean forceRefresh) {
        return Blocking.await(fetchAuthSessionAsync(forceRefresh));
    }

    /** As {@link #fetchAuthSession(boolean)}, without waiting; fails with what that throws. */
    CompletableFuture<AuthSession> fetchAuthSessionAsync(boolean forceRefresh);

    /**
     * The signed-in user; Amplify's {@code getCurrentUser}.
     *
     * @return the user
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     */
    default AuthUser getCurrentUser() {
        return Blocking.await(getCurrentUserAsync());
    }

    /** As {@link #getCurrentUser()}, without waiting; fails with what that throws. */
    CompletableFuture<AuthUser> getCurrentUserAsync();
}
