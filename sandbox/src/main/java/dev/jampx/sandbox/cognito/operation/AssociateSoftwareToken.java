package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.mfa.AppRegistrations;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.signin.FactorSetUp;
import dev.jampx.sandbox.cognito.token.AccessTokens;
import java.util.Optional;

/** Begins to set up an authenticator app: for a signed-in user, or during a sign-in that asks for one. */
final class AssociateSoftwareToken implements Operation {

    private final AccessTokens accessTokens;
    private final AppRegistrations registrations;
    private final FactorSetUp signIn;

    AssociateSoftwareToken(AccessTokens accessTokens, AppRegistrations registrations, FactorSetUp signIn) {
        this.accessTokens = accessTokens;
        this.registrations = registrations;
        this.signIn = signIn;
    }

    @Override
    public ObjectNode run(Call call) {
        Optional<String> token = call.parameters().optionalText("AccessToken");
        if (token.isPresent()) {
            return Documents.empty()
                    .put(
                            "SecretCode",
                            registrations.start(accessTokens.user(token.get())).text());
        }
        return signIn.associate(call.parameters().optionalText("Session").orElseThrow(AssociateSoftwareToken::neither));
    }

    /** The failure of a request that says neither who is signed in nor who is signing in. */
    static CognitoFailure neither() {
        return CognitoFailure.invalidParameter("Either the access token or the session must be given.");
    }
}
