package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.signin.SignInService;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;

/** Carries a sign-in on; what Amplify's JavaScript client calls where older clients begin {@code REFRESH_TOKEN_AUTH}. */
final class GetTokensFromRefreshToken implements Operation {

    private final UserPool pool;
    private final SignInService signIns;

    GetTokensFromRefreshToken(UserPool pool, SignInService signIns) {
        this.pool = pool;
        this.signIns = signIns;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requireClient(call.parameters());
        return signIns.refresh()
                .refresh(
                        call.parameters().text("RefreshToken"),
                        call.parameters().optionalText("DeviceKey").orElse(""),
                        TriggerCaller.of(call));
    }
}
