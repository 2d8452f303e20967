package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.signin.AuthRequest;
import dev.jampx.sandbox.cognito.signin.SignInService;

/** Begins a sign-in. */
final class InitiateAuth implements Operation {

    private final UserPool pool;
    private final SignInService signIns;

    InitiateAuth(UserPool pool, SignInService signIns) {
        this.pool = pool;
        this.signIns = signIns;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requireClient(call.parameters());
        String name = call.parameters().text("AuthFlow");
        if (name.startsWith("ADMIN_")) {
            throw notSupported();
        }
        return signIns.begin(name, AuthRequest.first(call));
    }

    /** The failure of a flow that the operation does not have. */
    static CognitoFailure notSupported() {
        return CognitoFailure.invalidParameter("Initiate Auth method not supported.");
    }
}
