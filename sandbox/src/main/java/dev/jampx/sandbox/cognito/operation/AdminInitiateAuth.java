package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.signin.AuthRequest;
import dev.jampx.sandbox.cognito.signin.SignInService;
import java.util.List;

/** Begins a sign-in in the place of a user. */
final class AdminInitiateAuth implements Operation {

    private final UserPool pool;
    private final SignInService signIns;

    AdminInitiateAuth(UserPool pool, SignInService signIns) {
        this.pool = pool;
        this.signIns = signIns;
    }

    @Override
    public List<Member> members() {
        return List.of(Member.USER_POOL_ID, Member.CLIENT_ID, Member.text("AuthFlow"));
    }

    @Override
    public boolean signed() {
        return true;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        pool.requireClient(call.parameters());
        String name = InitiateAuth.flow(call);
        if (name.equals("USER_PASSWORD_AUTH")) {
            throw InitiateAuth.notSupported();
        }
        return signIns.begin(name, AuthRequest.first(call));
    }
}
