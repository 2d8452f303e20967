package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Operation;

/** Lists the user pools of the account: the one that there is. */
final class ListUserPools implements Operation {

    private final UserPool pool;

    ListUserPools(UserPool pool) {
        this.pool = pool;
    }

    @Override
    public boolean signed() {
        return true;
    }

    @Override
    public ObjectNode run(Call call) {
        ObjectNode document = Documents.empty();
        document.putArray("UserPools").add(new PoolDescription(pool).summary());
        return document;
    }
}
