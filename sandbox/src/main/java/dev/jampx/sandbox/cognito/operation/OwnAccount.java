package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.AccessTokens;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;

/** What a signed-in user does to themselves. */
abstract class OwnAccount implements Operation {

    final UserPool pool;
    private final AccessTokens accessTokens;

    OwnAccount(UserPool pool, AccessTokens accessTokens) {
        this.pool = pool;
        this.accessTokens = accessTokens;
    }

    /**
     * Runs it.
     *
     * @throws CognitoFailure when Cognito refuses the request
     */
    abstract ObjectNode run(StoredUser user, Call call);

    /** Who asks, as functions are told: users do not name their client, but there is only one. */
    final TriggerCaller caller(Call call) {
        return TriggerCaller.of(call, pool.settings().identity().clientId());
    }

    @Override
    public final ObjectNode run(Call call) {
        return run(accessTokens.user(call.parameters().text("AccessToken")), call);
    }
}
