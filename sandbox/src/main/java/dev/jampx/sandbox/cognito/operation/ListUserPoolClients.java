package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;

/** Lists the clients of the pool: the one that there is. */
final class ListUserPoolClients extends PoolAdministration {

    ListUserPoolClients(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode runOn(Call call) {
        ObjectNode document = Documents.empty();
        document.putArray("UserPoolClients").add(new ClientDescription(pool).summary());
        return document;
    }
}
