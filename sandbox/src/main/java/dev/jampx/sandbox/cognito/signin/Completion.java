package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.device.Devices;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.SignInSession;
import dev.jampx.sandbox.cognito.store.StoredDevice;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.TokenIssuer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The end of every sign-in: the triggers after it, and the tokens. */
final class Completion {

    private final UserPool pool;
    private final TokenIssuer tokens;
    private final Devices devices;

    Completion(UserPool pool, TokenIssuer tokens, Devices devices) {
        this.pool = pool;
        this.tokens = tokens;
        this.devices = devices;
    }

    /** Signs a user in who passed all challenges. */
    ObjectNode finish(SignInProgress progress, StoredUser user, AuthRequest request) {
        if (progress.isHosted()) {
            pool.triggers().postAuthentication().run(user, false, request.caller());
            return Documents.empty().put(SignInService.SIGNED_IN, user.username());
        }
        Optional<StoredDevice> known = devices.known(user, progress.device());
        Optional<StoredDevice> fresh = known.isPresent() ? Optional.empty() : devices.begin();
        pool.triggers().postAuthentication().run(user, fresh.isPresent(), request.caller());
        Instant now = pool.now();
        SignInSession session = new SignInSession(
                user.username(),
                UUID.randomUUID().toString(),
                now,
                now.plus(pool.settings().tokenLifetimes().refresh()),
                known.or(() -> fresh).map(StoredDevice::key).orElse(null));
        // A function may have changed the user: the tokens tell of that.
        StoredUser current = pool.store().users().named(user.username()).orElseThrow(CognitoFailure::userNotFound);
        ObjectNode result = tokens.signIn(current, session, progress.source(), request.caller());
        fresh.ifPresent(device -> result.putObject("NewDeviceMetadata")
                .put("DeviceKey", device.key())
                .put("DeviceGroupKey", device.groupKey()));
        pool.store().write(() -> {
            pool.store().sessions().put(session, now);
            fresh.ifPresent(device -> pool.store().devices().put(user.username(), device));
            return session;
        });
        return document(result);
    }

    /** The answer that hands out tokens. */
    static ObjectNode document(ObjectNode authenticationResult) {
        ObjectNode document = Documents.empty();
        document.set("AuthenticationResult", authenticationResult);
        document.putObject("ChallengeParameters");
        return document;
    }
}
