package dev.jampx.sandbox.cognito.pool;

import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.delivery.Destination;
import dev.jampx.sandbox.cognito.delivery.MessageOccasion;
import dev.jampx.sandbox.cognito.delivery.Messenger;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredCode;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.InstantSource;

/** Issues codes, and takes them back. */
public final class CodeDesk {

    /** How many wrong codes an hour allows for each user and purpose: the least that Cognito promises. */
    public static final int WRONG_CODES_AN_HOUR = 5;

    /** How many codes an hour allows a user to ask for: the most that Cognito grants. */
    public static final int REQUESTS_AN_HOUR = 20;

    private static final int CODES = 1_000_000;

    private final UserPoolStore store;
    private final Messenger messenger;
    private final InstantSource clock;
    private final SecureRandom random;
    private final AttemptLimit wrongCodes;
    private final AttemptLimit requests;

    public CodeDesk(UserPoolStore store, Messenger messenger, InstantSource clock, SecureRandom random) {
        this.store = store;
        this.messenger = messenger;
        this.clock = clock;
        this.random = random;
        wrongCodes = new AttemptLimit(WRONG_CODES_AN_HOUR, clock);
        requests = new AttemptLimit(REQUESTS_AN_HOUR, clock);
    }

    /** A new code, of which nobody knows until it is kept and sent. */
    public String draw() {
        return String.format("%06d", random.nextInt(CODES));
    }

    /** Keeps a code in place of the user's former one for the purpose. Only within {@link UserPoolStore#write}. */
    public void keep(StoredUser user, CodePurpose purpose, Destination to, String code) {
        StoredCode stored =
                new StoredCode(code, to.medium().attribute(), clock.instant().plus(purpose.lifetime()));
        store.codes().put(purpose, user.username(), stored);
    }

    /**
     * Issues a code that the user asked for.
     *
     * @throws CognitoFailure when the user asked too often, or a function that words or sends the message fails
     */
    public void issue(
            StoredUser user, Destination to, CodePurpose purpose, MessageOccasion occasion, TriggerCaller caller) {
        String who = who(user, purpose);
        requests.require(who);
        requests.count(who);
        String code = draw();
        store.write(() -> {
            keep(user, purpose, to, code);
            return code;
        });
        messenger.send(user, to, purpose, occasion, code, caller);
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
     * @return the code, which says what it verifies
     * @throws CognitoFailure when it was spent or replaced meanwhile
     */
    public StoredCode spend(StoredUser user, CodePurpose purpose, String code) {
        StoredCode pending = store.codes()
                .pending(purpose, user.username())
                .filter(stored -> stored.code().equals(code))
                .orElseThrow(CognitoFailure::codeExpired);
        store.codes().remove(purpose, user.username());
        return pending;
    }

    private static String who(StoredUser user, CodePurpose purpose) {
        return purpose + " " + user.username();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
