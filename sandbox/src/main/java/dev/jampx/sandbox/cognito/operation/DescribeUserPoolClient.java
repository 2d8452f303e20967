package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;

/** Tells how the pool's client is set up. */
final class DescribeUserPoolClient extends PoolAdministration {

    DescribeUserPoolClient(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode runOn(Call call) {
        pool.requireClient(call.parameters());
        ObjectNode document = Documents.empty();
        document.set("UserPoolClient", new ClientDescription(pool).whole());
        return document;
    }
}
