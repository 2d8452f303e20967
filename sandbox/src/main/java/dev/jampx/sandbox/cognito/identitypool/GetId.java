package dev.jampx.sandbox.cognito.identitypool;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Operation;

/** Gives a guest a new identity, and a user theirs. */
final class GetId implements Operation {

    private final IdentityRegister register;
    private final LoginTokens logins;

    GetId(IdentityRegister register, LoginTokens logins) {
        this.register = register;
        this.logins = logins;
    }

    @Override
    public ObjectNode run(Call call) {
        String pool = call.parameters().text("IdentityPoolId");
        if (!pool.equals(register.poolId())) {
            throw CognitoFailure.resourceNotFound("IdentityPool '" + pool + "' not found.");
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("IdentityId", register.admit(logins.of(call.parameters())).id());
    }
}
