package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.mfa.AuthenticatorApps;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.LinkedHashMap;
import java.util.Map;

/** The challenge {@code SOFTWARE_TOKEN_MFA}: the one-time password that an authenticator app shows. */
final class AppCode implements Challenge {

    /** Cognito's name of it. */
    static final String NAME = "SOFTWARE_TOKEN_MFA";

    private final AuthenticatorApps apps;
    private final SignInSessions sessions;

    AppCode(AuthenticatorApps apps, SignInSessions sessions) {
        this.apps = apps;
        this.sessions = sessions;
    }

    @Override
    public ObjectNode pose(SignInProgress progress, StoredUser user, AuthRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String device = user.secondFactors().totpDevice();
        if (device != null) {
            parameters.put("FRIENDLY_DEVICE_NAME", device);
        }
        parameters.put("USER_ID_FOR_SRP", user.username());
        return Challenges.document(NAME, sessions.seal(progress.posing(NAME, Map.of())), parameters);
    }

    @Override
    public Answer answer(SignInProgress progress, StoredUser user, AuthRequest request) {
        String code = request.parameters().required(NAME + "_CODE");
        if (!apps.accepts(user, code)) {
            sessions.miss(progress);
            throw AuthenticatorApps.wrongCode();
        }
        return new Answer.Passed(user);
    }
}
