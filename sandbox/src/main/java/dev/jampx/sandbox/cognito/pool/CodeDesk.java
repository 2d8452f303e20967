package dev.jampx.sandbox.cognito.pool;

import dev.jampx.sandbox.cognito.CodeDelivery;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.IssuedCode;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredCode;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;

/** Issues the codes that Cognito would mail, and takes them back. */
public final class CodeDesk {

    /** How many wrong codes an hour allows for each user and purpose: the least that Cognito promises. */
    public static final int WRONG_CODES_AN_HOUR = 5;

    /** How many codes an hour allows a user to ask for: the most that Cognito grants. */
    public static final int REQUESTS_AN_HOUR = 20;

    private static final Duration SIGN_UP_LIFETIME = Duration.ofHours(24);
    private static final Duration FORGOT_PASSWORD_LIFETIME = Duration.ofHours(1);
    private static final int CODES = 1_000_000;

    private final UserPoolStore store;
    private final CodeDelivery delivery;
    private final InstantSource clock;
    private final SecureRandom random;
    private final AttemptLimit wrongCodes;
    private final AttemptLimit requests;

    public CodeDesk(UserPoolStore store, CodeDelivery delivery, InstantSource clock, SecureRandom random) {
        this.store = store;
        this.delivery = delivery;
        this.clock = clock;
        this.random = random;
        wrongCodes = new AttemptLimit(WRONG_CODES_AN_HOUR, clock);
        requests = new AttemptLimit(REQUESTS_AN_HOUR, clock);
    }

    /** A new code for a user; nobody knows of it until it is kept and delivered. */
    public IssuedCode draw(StoredUser user, CodePurpose purpose) {
        return new IssuedCode(
                user.username(),
                user.email().orElse(""),
                purpose,
                String.format("%06d", random.nextInt(CODES)),
                clock.instant());
    }

    /** Keeps a code in place of the user's former one. Only within {@link UserPoolStore#write}. */
    public void keep(IssuedCode code) {
        Duration lifetime = code.purpose() == CodePurpose.SIGN_UP ? SIGN_UP_LIFETIME : FORGOT_PASSWORD_LIFETIME;
        StoredCode stored = new StoredCode(code.code(), code.issuedAt().plus(lifetime));
        store.codes().put(code.purpose(), code.username(), stored);
        store.codes().record(code);
    }

    /** Hands a code over for delivery, once it was kept. */
    public void deliver(IssuedCode code) {
        delivery.deliver(code);
    }

    /**
     * Issues a code that the user asked for.
     *
     * @throws CognitoFailure when the user asked too often
     */
    public void issue(StoredUser user, CodePurpose purpose) {
        String who = who(user, purpose);
        requests.require(who);
        requests.count(who);
        IssuedCode code = draw(user, purpose);
        store.write(() -> {
            keep(code);
            return code;
        });
        deliver(code);
    }

    /**
     * Checks a code that a user gives back. It stays good until it is {@link #spend spent}.
     *
     * @throws CognitoFailure when it is wrong, too old, or was never issued, or when too many wrong ones came before
     */
    public void check(StoredUser user, CodePurpose purpose, String code) {
        String who = who(user, purpose);
        wrongCodes.require(who);
        StoredCode pending = store.codes().pending(purpose, user.username()).orElseThrow(CognitoFailure::codeExpired);
        if (!clock.instant().isBefore(pending.expiresAt())) {
            throw CognitoFailure.codeExpired();
        }
        if (!MessageDigest.isEqual(bytes(pending.code()), bytes(code))) {
            wrongCodes.count(who);
            throw CognitoFailure.codeMismatch();
        }
        wrongCodes.forgive(who);
    }

    /**
     * Spends a code that was checked, so that of two requests with the same code one wins. Only within {@link
     * UserPoolStore#write}, before anything is touched.
     *
     * @throws CognitoFailure when it was spent or replaced meanwhile
     */
    public void spend(StoredUser user, CodePurpose purpose, String code) {
        boolean pending = store.codes()
                .pending(purpose, user.username())
                .filter(stored -> stored.code().equals(code))
                .isPresent();
        if (!pending) {
            throw CognitoFailure.codeExpired();
        }
        store.codes().remove(purpose, user.username());
    }

    private static String who(StoredUser user, CodePurpose purpose) {
        return purpose + " " + user.username();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
