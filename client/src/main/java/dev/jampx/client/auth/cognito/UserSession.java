package dev.jampx.client.auth.cognito;

import dev.jampx.client.auth.TokenStorage;
import dev.jampx.client.auth.failure.AuthException;
import dev.jampx.client.auth.failure.NotAuthorizedException;
import dev.jampx.client.auth.failure.SessionExpiredException;
import dev.jampx.client.auth.failure.UserUnauthenticatedException;
import dev.jampx.client.service.Renewing;
import dev.jampx.client.service.Stages;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one who is signed in. However many threads want tokens, they are refreshed once at a time, and each thread gets an answer: the new tokens,
 * or why there are none. Thread-safe.
 */
final class UserSession {

    /** Refusals of a refresh that say that the session is over; anything else may pass, and the tokens are kept. */
    private static final Set<String> FINAL = Set.of(
            "NotAuthorizedException",
            "TokenRevokedException",
            "UserNotFoundException",
            "PasswordResetRequiredException",
            "UserNotConfirmedException",
            "RefreshTokenReuseException");

    private final TokenStorage storage;
    private final String name;
    private final InstantSource clock;
    private final Object lock = new Object();
    private @Nullable SavedSession known;
    private @Nullable CompletableFuture<SavedSession> refreshing;
    private Instant refreshed = Instant.MIN;

    /**
     * @param storage keeps it
     * @param name its name there
     * @param clock the time
     */
    UserSession(TokenStorage storage, String name, InstantSource clock) {
        this.storage = storage;
        this.name = name;
        this.clock = clock;
    }

    /** The session as it is, expired or not. */
    Optional<SavedSession> saved() {
        synchronized (lock) {
            if (known == null) {
                known = storage.load(name).map(SavedSession::parse).orElse(null);
            }
            return Optional.ofNullable(known);
        }
    }

    /** Begins a session, in the place of any other. */
    void begin(SavedSession session) {
        synchronized (lock) {
            storage.save(name, session.toJson());
            known = session;
            refreshing = null;
            refreshed = Instant.MIN;
        }
    }

    /** Ends the session, if there is one. */
    void end() {
        synchronized (lock) {
            known = null;
            refreshing = null;
            storage.remove(name);
        }
    }

    /**
     * The session with tokens that are good.
     *
     * @param freshness how new they have to be
     * @param refresh fetches new ones; has to come to an end
     * @return the session; fails with a {@link UserUnauthenticatedException} when there is none, or it is over
     */
    CompletableFuture<SavedSession> current(
            Freshness freshness, Function<SavedSession, CompletableFuture<SavedSession>> refresh) {
        SavedSession old;
        CompletableFuture<SavedSession> shared;
        synchronized (lock) {
            Optional<SavedSession> saved = saved();
            if (saved.isEmpty()) {
                return CompletableFuture.failedFuture(new UserUnauthenticatedException("nobody is signed in"));
            }
            if (isGood(saved.get(), freshness)) {
                return CompletableFuture.completedFuture(saved.get());
            }
            if (refreshing != null) {
                return refreshing.copy();
            }
            old = saved.get();
            Optional<SavedSession> others = ofOthers(old);
            if (others.isPresent()) {
                return CompletableFuture.completedFuture(others.get());
            }
            shared = new CompletableFuture<>();
            refreshing = shared;
        }
        Stages.begin(() -> refresh.apply(old)).whenComplete((next, failure) -> settle(shared, old, next, failure));
        return shared.copy();
    }

    private boolean isGood(SavedSession session, Freshness freshness) {
        Instant now = clock.instant();
        return switch (freshness) {
            case NEW -> false;
            case NOT_REFUSED -> !session.isExpired(now) && now.isBefore(refreshed.plus(Renewing.GRACE));
            case GOOD -> !session.isExpired(now);
        };
    }

    /** Another program that shares the storage may have refreshed the tokens already, or signed out. */
    private Optional<SavedSession> ofOthers(SavedSession old) {
        Optional<SavedSession> stored = storage.load(name).map(SavedSession::parse);
        if (stored.filter(other -> !other.isSame(old) && !other.isExpired(clock.instant()))
                .isEmpty()) {
            return Optional.empty();
        }
        known = stored.get();
        refreshed = clock.instant();
        return stored;
    }

    private void settle(
            CompletableFuture<SavedSession> shared,
            SavedSession old,
            @Nullable SavedSession next,
            @Nullable Throwable failure) {
        Throwable outcome;
        synchronized (lock) {
            try {
                outcome = settled(refreshing == shared, next, failure);
            } catch (RuntimeException | Error unstored) {
                outcome = unstored;
            }
            if (refreshing == shared) {
                refreshing = null;
            }
        }
        // Whoever waits is woken outside of the lock, and always.
        if (outcome == null && next != null) {
            shared.complete(next);
        } else {
            shared.completeExceptionally(outcome == null ? new IllegalStateException("no tokens of " + old) : outcome);
        }
    }

    private @Nullable Throwable settled(
            boolean stillCurrent, @Nullable SavedSession next, @Nullable Throwable failure) {
        if (!stillCurrent) {
            return new SessionExpiredException("the user was signed out while tokens were refreshed", null);
        }
        if (failure == null && next != null) {
            known = next;
            refreshed = clock.instant();
            storage.save(name, next.toJson());
            return null;
        }
        Throwable cause = failure == null ? new IllegalStateException("no tokens") : Stages.cause(failure);
        if (!(cause instanceof AuthException refusal) || !isFinal(refusal)) {
            return cause;
        }
        known = null;
        storage.remove(name);
        if (refusal instanceof SessionExpiredException) {
            return refusal;
        }
        String why = refusal instanceof NotAuthorizedException ? "" : refusal.errorType() + ": ";
        return new SessionExpiredException("the user has to sign in again: " + why + refusal.getMessage(), refusal);
    }

    private static boolean isFinal(AuthException refusal) {
        return refusal instanceof SessionExpiredException || FINAL.contains(refusal.errorType());
    }
}
