package dev.jampx.sandbox.cognito.mfa;

import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.store.PendingRegistration;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.time.Duration;
import java.util.Optional;

/** Authenticator apps that signed-in users set up. */
public final class AppRegistrations {

    private static final String KIND = "SOFTWARE_TOKEN";
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final UserPool pool;
    private final AuthenticatorApps apps;

    public AppRegistrations(UserPool pool, AuthenticatorApps apps) {
        this.pool = pool;
        this.apps = apps;
    }

    /** Begins: the secret to give to the app. */
    public TotpSecret start(StoredUser user) {
        requireEnabled();
        TotpSecret secret = apps.generate();
        PendingRegistration pending =
                new PendingRegistration(KIND, secret.text(), pool.now().plus(PATIENCE));
        pool.store().write(() -> {
            pool.store().registrations().put(user.username(), pending);
            return pending;
        });
        return secret;
    }

    /**
     * Ends: the app shows the right code. It becomes a second factor only when the user says so.
     *
     * @param device what the user calls the app
     */
    public void complete(StoredUser user, String code, Optional<String> device) {
        requireEnabled();
        PendingRegistration pending = pool.store()
                .registrations()
                .find(user.username(), KIND)
                .filter(begun -> pool.now().isBefore(begun.expiresAt()))
                .orElseThrow(AuthenticatorApps::notAssociated);
        apps.verify(user, new TotpSecret(pending.secret()), code, device, false);
        pool.store().write(() -> {
            pool.store().registrations().remove(user.username(), KIND);
            return pending;
        });
    }

    private void requireEnabled() {
        if (!Factor.of(pool.settings().multifactor()).contains(Factor.APP)) {
            throw AuthenticatorApps.notEnabled();
        }
    }
}
