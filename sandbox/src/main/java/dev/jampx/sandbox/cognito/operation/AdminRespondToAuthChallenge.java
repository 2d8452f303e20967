package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.signin.AuthRequest;
import dev.jampx.sandbox.cognito.signin.SignInService;

/** Goes on with a sign-in in the place of a user. */
final class AdminRespondToAuthChallenge implements Operation {

    private final UserPool pool;
    private final SignInService signIns;

    AdminRespondToAuthChallenge(UserPool pool, SignInService signIns) {
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
        return signIns.answer(call.parameters().text("ChallengeName"), AuthRequest.answer(call));
    }
}
