package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.device.Devices;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.srp.SrpExchange;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredDevice;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The challenges {@code DEVICE_SRP_AUTH} and {@code DEVICE_PASSWORD_VERIFIER}: the device proves in two steps to be the one that is known. */
final class DeviceChallenge implements Challenge {

    /** Cognito's name of the first step. */
    static final String NAME = "DEVICE_SRP_AUTH";

    /** Cognito's name of the second step. */
    static final String VERIFIER = "DEVICE_PASSWORD_VERIFIER";

    private final Devices devices;
    private final SignInSessions sessions;
    private final SrpProofs proofs;

    DeviceChallenge(Devices devices, SignInSessions sessions, SrpProofs proofs) {
        this.devices = devices;
        this.sessions = sessions;
        this.proofs = proofs;
    }

    @Override
    public ObjectNode pose(SignInProgress progress, StoredUser user, AuthRequest request) {
        return Challenges.document(
                NAME,
                sessions.seal(progress.posing(NAME, Map.of())),
                Map.of("DEVICE_KEY", progress.device(), "USERNAME", user.username()));
    }

    @Override
    public Answer answer(SignInProgress progress, StoredUser user, AuthRequest request) {
        StoredDevice device = devices.require(user, request.parameters().required("DEVICE_KEY"));
        SrpVerifier secret = secret(device.secret());
        SrpExchange exchange = proofs.begin(request.parameters(), secret);
        sessions.spend(progress);
        SignInProgress posed = progress.on(device.key());
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("SALT", secret.salt().toString(16));
        parameters.put("SECRET_BLOCK", proofs.block(posed.posing(VERIFIER, SrpProofs.facts(exchange))));
        parameters.put("SRP_B", exchange.serverPublic().toString(16));
        parameters.put("DEVICE_KEY", device.key());
        parameters.put("USERNAME", user.username());
        return new Answer.Posed(
                Challenges.document(VERIFIER, sessions.seal(posed.posing(VERIFIER, Map.of())), parameters));
    }

    /** The sign-in that the second step's answer belongs to. */
    SignInProgress open(AuthParameters answers) {
        SrpProofs.requireForm(answers);
        return proofs.open(answers, VERIFIER);
    }

    /** Takes the proof. */
    Answer verify(SignInProgress progress, StoredUser user, AuthRequest request) {
        StoredDevice device = devices.require(user, progress.device());
        boolean proved = SrpProofs.proves(
                progress, secret(device.secret()), device.groupKey(), device.key(), request.parameters());
        if (!proved) {
            throw CognitoFailure.wrongCredentials();
        }
        devices.authenticated(user, device);
        return new Answer.Passed(user);
    }

    private static SrpVerifier secret(@Nullable SrpVerifier secret) {
        if (secret == null) {
            throw Devices.unknown();
        }
        return secret;
    }
}
