package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.signin.AuthRequest;
import dev.jampx.sandbox.cognito.signin.SignInService;

/** Begins a sign-in in the place of a user. */
final class AdminInitiateAuth implements Operation {

    private final UserPool pool;
    private final SignInService signIns;

    AdminInitiateAuth(UserPool pool, SignInService signIns) {
        this.pool = pool;
        this.signIns = signIns;
    }

    @Override
    public boolean signed() {
        return true;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        pool.requireClient(call.parameters());
        String name = call.parameters().text("AuthFlow");
        if (name.equals("USER_PASSWORD_AUTH")) {
            throw InitiateAuth.notSupported();
        }
        return signIns.begin(name, AuthRequest.first(call));
    }
}
