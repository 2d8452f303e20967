package dev.jampx.sandbox.cognito.signin;

import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.token.Seal;
import dev.jampx.sandbox.cognito.token.SealedState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Seals sign-ins between their steps. What was sealed is good for three minutes, and for one right answer or a few wrong ones.
 * What would be longer than a session may be is kept in memory, and ends with it.
 */
public final class SignInSessions {

    private static final Duration LIFETIME = Duration.ofMinutes(3);
    private static final int WRONG_ANSWERS = 3;

    /** The length of a session at most, by Cognito's API model. */
    private static final int LONGEST = 2048;

    private static final String KEPT = "kept";
    private static final String INVALID = "Invalid session for the user.";

    private final Seal seal;
    private final SealedState states;
    private final InstantSource clock;
    private final Map<String, Tries> tries = new ConcurrentHashMap<>();
    private final Map<String, SignInProgress> kept = new ConcurrentHashMap<>();

    public SignInSessions(Seal seal, InstantSource clock) {
        this.seal = seal;
        states = new SealedState(seal);
        this.clock = clock;
    }

    /** Seals a sign-in whose challenge was posed. */
    String seal(SignInProgress progress) {
        SignInProgress marked = mark(progress);
        String session = states.write(Seal.Kind.SIGN_IN, marked);
        if (session.length() <= LONGEST) {
            return session;
        }
        clean();
        kept.put(marked.id(), marked);
        return seal.seal(Seal.Kind.SIGN_IN, Map.of(KEPT, marked.id()));
    }

    /** The same for what travels elsewhere than in a session, and may be of any length. */
    String sealAnyLength(SignInProgress progress) {
        return states.write(Seal.Kind.SIGN_IN, mark(progress));
    }

    private SignInProgress mark(SignInProgress progress) {
        return progress.marked(
                UUID.randomUUID().toString(), clock.instant().plus(LIFETIME).toEpochMilli());
    }

    /**
     * Opens what came with an answer.
     *
     * @param challenge the challenge that was answered
     * @throws CognitoFailure when it is of another challenge, was used or has run out
     */
    SignInProgress open(String session, String challenge) {
        if (session.isEmpty()) {
            throw CognitoFailure.invalidParameter("Missing required parameter Session");
        }
        return open(session, challenge, SignInSessions::invalid);
    }

    /**
     * The same.
     *
     * @param foreign the failure of a text that was not sealed here, or for another challenge
     */
    SignInProgress open(String session, String challenge, Supplier<CognitoFailure> foreign) {
        SignInProgress progress = seal.open(Seal.Kind.SIGN_IN, session)
                .flatMap(this::progress)
                .filter(found -> found.challenge().equals(challenge))
                .orElseThrow(foreign);
        Instant now = clock.instant();
        if (now.toEpochMilli() >= progress.expiresAt()) {
            throw CognitoFailure.notAuthorized("Invalid session for the user, session is expired.");
        }
        Tries past = tries.get(progress.id());
        if (past != null && past.spent()) {
            throw spent();
        }
        if (past != null && past.wrong() >= WRONG_ANSWERS) {
            throw invalid();
        }
        return progress;
    }

    private Optional<SignInProgress> progress(Map<String, Object> state) {
        return state.containsKey(KEPT)
                ? Optional.ofNullable(kept.get(String.valueOf(state.get(KEPT))))
                : Optional.of(SealedState.record(state, SignInProgress.class));
    }

    /**
     * Spends it with a right answer.
     *
     * @throws CognitoFailure when another request was faster
     */
    void spend(SignInProgress progress) {
        clean();
        Tries before = tries.put(progress.id(), new Tries(0, true, progress.expiresAt()));
        if (before != null && before.spent()) {
            throw spent();
        }
    }

    /** Counts a wrong answer. */
    void miss(SignInProgress progress) {
        clean();
        tries.merge(
                progress.id(),
                new Tries(1, false, progress.expiresAt()),
                (past, first) -> new Tries(past.wrong() + 1, past.spent(), past.expiresAt()));
    }

    private void clean() {
        long now = clock.instant().toEpochMilli();
        tries.values().removeIf(old -> old.expiresAt() <= now);
        kept.values().removeIf(old -> old.expiresAt() <= now);
    }

    static CognitoFailure invalid() {
        return CognitoFailure.notAuthorized(INVALID);
    }

    private static CognitoFailure spent() {
        return CognitoFailure.notAuthorized("Invalid session for the user, session can only be used once.");
    }

    private record Tries(int wrong, boolean spent, long expiresAt) {}
}
