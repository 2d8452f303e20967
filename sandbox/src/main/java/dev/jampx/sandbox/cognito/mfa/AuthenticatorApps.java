package dev.jampx.sandbox.cognito.mfa;

import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.SecondFactors;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** The authenticator apps of a pool's users. Every one-time password is taken once. */
public final class AuthenticatorApps {

    private static final int CLEAN_UP_SIZE = 4096;
    private static final long STEPS_KEPT = 10;

    private final UserPool pool;
    private final SecureRandom random;
    private final Map<String, Long> used = new ConcurrentHashMap<>();

    public AuthenticatorApps(UserPool pool, SecureRandom random) {
        this.pool = pool;
        this.random = random;
    }

    /** A secret for an app that is being set up. */
    public TotpSecret generate() {
        return TotpSecret.generate(random);
    }

    /**
     * Whether a user's app shows a code now.
     *
     * @throws CognitoFailure when the code was used before, or the user has no app
     */
    public boolean accepts(StoredUser user, String code) {
        String secret = user.secondFactors().totpSecret();
        if (secret == null) {
            throw new CognitoFailure(
                    "SoftwareTokenMFANotFoundException", "Software Token MFA does not exist for the user.");
        }
        OptionalLong step = new TotpSecret(secret).step(code, pool.now());
        step.ifPresent(known -> use(user.username(), known));
        return step.isPresent();
    }

    private void use(String username, long step) {
        if (used.size() > CLEAN_UP_SIZE) {
            used.values().removeIf(old -> old < step - STEPS_KEPT);
        }
        used.compute(username, (name, latest) -> {
            if (latest != null && latest >= step) {
                throw new CognitoFailure("ExpiredCodeException", "Your software token has already been used once.");
            }
            return step;
        });
    }

    /**
     * Sets up an app that shows the right code; without the right one nothing changes.
     *
     * @param device what the user calls the app
     * @param turnedOn whether the app is a second factor from now on
     * @throws CognitoFailure when the code is wrong
     */
    public void verify(StoredUser user, TotpSecret secret, String code, Optional<String> device, boolean turnedOn) {
        if (secret.step(code, pool.now()).isEmpty()) {
            throw new CognitoFailure("EnableSoftwareTokenMFAException", "Code mismatch");
        }
        pool.store().write(() -> {
            StoredUser fresh = pool.fresh(user);
            SecondFactors old = fresh.secondFactors();
            SecondFactors factors = new SecondFactors(
                    secret.text(),
                    device.orElse(null),
                    old.totp() || turnedOn,
                    old.sms(),
                    old.email(),
                    old.preferred());
            pool.store()
                    .users()
                    .put(fresh.changed(pool.now()).secondFactors(factors).user());
            return fresh;
        });
    }

    /** The failure of a sign-in with a wrong one-time password. */
    public static CognitoFailure wrongCode() {
        return new CognitoFailure("CodeMismatchException", "Invalid code received for user");
    }

    /** The failure of setting up an app where the pool has none. */
    public static CognitoFailure notEnabled() {
        return new CognitoFailure(
                "SoftwareTokenMFANotFoundException", "Software Token MFA has not been enabled by the userPool.");
    }

    /** The failure of a code before there is a secret. */
    public static CognitoFailure notAssociated() {
        return new CognitoFailure(
                "SoftwareTokenMFANotFoundException", "Software Token MFA does not exist for the user.");
    }
}
