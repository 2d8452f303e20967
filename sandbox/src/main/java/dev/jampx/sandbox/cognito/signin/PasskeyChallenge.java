package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.webauthn.Passkeys;
import dev.jampx.sandbox.cognito.webauthn.WebAuthnFailure;
import java.util.Map;

/** The challenge {@code WEB_AUTHN}: a passkey proves itself. */
final class PasskeyChallenge implements Challenge {

    /** Cognito's name of it. */
    static final String NAME = "WEB_AUTHN";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Passkeys passkeys;
    private final SignInSessions sessions;

    PasskeyChallenge(Passkeys passkeys, SignInSessions sessions) {
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    @Override
    public ObjectNode pose(SignInProgress progress, StoredUser user, AuthRequest request) {
        String challenge = passkeys.challenge();
        String session = sessions.seal(progress.posing(NAME, Map.of("challenge", challenge)));
        return Challenges.document(
                NAME,
                session,
                Map.of(
                        "CREDENTIAL_REQUEST_OPTIONS",
                        passkeys.requestOptions(user, challenge).toString(),
                        "USERNAME",
                        user.username()));
    }

    @Override
    public Answer answer(SignInProgress progress, StoredUser user, AuthRequest request) {
        try {
            JsonNode credential = JSON.readTree(request.parameters().required("CREDENTIAL"));
            passkeys.prove(user, credential, progress.fact("challenge"));
            return new Answer.Passed(user);
        } catch (JsonProcessingException e) {
            throw CognitoFailure.invalidParameter("CREDENTIAL is not JSON.");
        } catch (WebAuthnFailure e) {
            sessions.miss(progress);
            throw CognitoFailure.notAuthorized("Invalid passkey credential: " + e.getMessage());
        }
    }
}
