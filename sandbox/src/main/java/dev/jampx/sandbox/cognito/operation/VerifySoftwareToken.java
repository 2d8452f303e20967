package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.mfa.AppRegistrations;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.signin.FactorSetUp;
import dev.jampx.sandbox.cognito.token.AccessTokens;
import java.util.Optional;

/** Sets up the authenticator app whose code is given: for a signed-in user, or during a sign-in that asks for one. */
final class VerifySoftwareToken implements Operation {

    private final AccessTokens accessTokens;
    private final AppRegistrations registrations;
    private final FactorSetUp signIn;

    VerifySoftwareToken(AccessTokens accessTokens, AppRegistrations registrations, FactorSetUp signIn) {
        this.accessTokens = accessTokens;
        this.registrations = registrations;
        this.signIn = signIn;
    }

    @Override
    public ObjectNode run(Call call) {
        String code = call.parameters().text("UserCode");
        Optional<String> device = call.parameters().optionalText("FriendlyDeviceName");
        Optional<String> token = call.parameters().optionalText("AccessToken");
        if (token.isPresent()) {
            registrations.complete(accessTokens.user(token.get()), code, device);
            return Documents.empty().put("Status", "SUCCESS");
        }
        String session = call.parameters().optionalText("Session").orElseThrow(AssociateSoftwareToken::neither);
        return signIn.verify(session, code, device);
    }
}
