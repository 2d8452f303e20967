package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Operation;

/** What an administrator does to the pool. */
abstract class PoolAdministration implements Operation {

    final UserPool pool;

    PoolAdministration(UserPool pool) {
        this.pool = pool;
    }

    /**
     * Runs it.
     *
     * @throws CognitoFailure when Cognito refuses the request
     */
    abstract ObjectNode runOn(Call call);

    @Override
    public final boolean signed() {
        return true;
    }

    @Override
    public final ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        return runOn(call);
    }
}
