package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** What an administrator does to one user. */
abstract class UserAdministration implements Operation {

    final UserPool pool;

    UserAdministration(UserPool pool) {
        this.pool = pool;
    }

    /**
     * Runs it.
     *
     * @throws CognitoFailure when Cognito refuses the request
     */
    abstract ObjectNode run(StoredUser user, Call call);

    @Override
    public final boolean signed() {
        return true;
    }

    @Override
    public final ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        return run(pool.require(call.parameters()), call);
    }
}
