package dev.jampx.sandbox.cognito.webauthn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.auth.UserVerification;
import dev.jampx.model.resolved.Login.WebAuthn;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.PendingRegistration;
import dev.jampx.sandbox.cognito.store.StoredPasskey;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The passkeys of a pool's users. */
public final class Passkeys {

    /** What a domain that follows from the deployment is in a sandbox, Amplify's and this one. */
    private static final String SANDBOX = "localhost";

    private static final String KIND = "WEB_AUTHN";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int CHALLENGE_BYTES = 32;

    private final UserPool pool;
    private final SecureRandom random;

    public Passkeys(UserPool pool, SecureRandom random) {
        this.pool = pool;
        this.random = random;
    }

    private Ceremonies ceremonies() {
        WebAuthn settings = pool.settings()
                .login()
                .webAuthn()
                .orElseThrow(() -> new CognitoFailure(
                        "WebAuthnNotEnabledException", "WebAuthn is not enabled for the user pool."));
        return new Ceremonies(new RelyingParty(
                settings.relyingPartyId().orElse(SANDBOX), settings.userVerification() == UserVerification.REQUIRED));
    }

    /** Whether a user has a passkey to sign in with. */
    public boolean has(StoredUser user) {
        return pool.settings().login().webAuthn().isPresent() && !of(user).isEmpty();
    }

    /** The passkeys of a user, in the order of their ids. */
    public List<StoredPasskey> of(StoredUser user) {
        return pool.store().passkeys().of(user.username());
    }

    /** A new challenge. */
    public String challenge() {
        byte[] bytes = new byte[CHALLENGE_BYTES];
        random.nextBytes(bytes);
        return Ceremonies.challenge(bytes);
    }

    /** What a browser needs to have one of the user's passkeys prove itself. */
    public ObjectNode requestOptions(StoredUser user, String challenge) {
        return ceremonies().requestOptions(challenge, of(user));
    }

    /**
     * Takes a passkey's proof.
     *
     * @throws WebAuthnFailure when it proves no passkey of the user's
     */
    public void prove(StoredUser user, JsonNode document, String challenge) {
        CredentialJson credential = new CredentialJson(document);
        StoredPasskey passkey = pool.store()
                .passkeys()
                .find(user.username(), credential.id())
                .orElseThrow(() -> new WebAuthnFailure("the passkey is not the user's"));
        StoredPasskey proved = ceremonies().prove(passkey, credential, challenge);
        pool.store().write(() -> {
            pool.store().passkeys().put(user.username(), proved);
            return proved;
        });
    }

    /** Begins to register a passkey: what a browser needs to make one. */
    public ObjectNode start(StoredUser user) {
        String challenge = challenge();
        String name = user.email().or(user::phoneNumber).orElse(user.username());
        ObjectNode options = ceremonies().creationOptions(challenge, user.username(), name, of(user));
        PendingRegistration pending =
                new PendingRegistration(KIND, challenge, pool.now().plus(PATIENCE));
        pool.store().write(() -> {
            pool.store().registrations().put(user.username(), pending);
            return pending;
        });
        return options;
    }

    /**
     * Registers the passkey that a browser made.
     *
     * @throws CognitoFailure when it is none, or none was asked for
     */
    public void complete(StoredUser user, JsonNode document) {
        Ceremonies ceremonies = ceremonies();
        Instant now = pool.now();
        PendingRegistration pending = pool.store()
                .registrations()
                .find(user.username(), KIND)
                .filter(begun -> now.isBefore(begun.expiresAt()))
                .orElseThrow(() -> new CognitoFailure(
                        "WebAuthnChallengeNotFoundException",
                        "There is no challenge for the user, or it has expired."));
        StoredPasskey passkey = register(ceremonies, new CredentialJson(document), pending.secret(), now);
        pool.store().write(() -> {
            pool.store().registrations().remove(user.username(), KIND);
            pool.store().passkeys().put(user.username(), passkey);
            return passkey;
        });
    }

    private static StoredPasskey register(
            Ceremonies ceremonies, CredentialJson credential, String challenge, Instant now) {
        try {
            return ceremonies.register(credential, challenge, now);
        } catch (WebAuthnFailure e) {
            throw switch (e.reason()) {
                case ORIGIN -> new CognitoFailure("WebAuthnOriginNotAllowedException", e.getMessage());
                case RELYING_PARTY -> new CognitoFailure("WebAuthnRelyingPartyMismatchException", e.getMessage());
                case NOT_SUPPORTED -> new CognitoFailure("WebAuthnCredentialNotSupportedException", e.getMessage());
                case INVALID -> CognitoFailure.invalidParameter(e.getMessage());
            };
        }
    }

    /**
     * Deletes a passkey.
     *
     * @throws CognitoFailure when the user has none of that id
     */
    public void delete(StoredUser user, String id) {
        pool.store().write(() -> {
            StoredPasskey passkey = pool.store()
                    .passkeys()
                    .find(user.username(), id)
                    .orElseThrow(() -> CognitoFailure.resourceNotFound("WebAuthn credential does not exist."));
            pool.store().passkeys().remove(user.username(), id);
            return passkey;
        });
    }
}
