package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;

/** Tells how the pool is set up. */
final class DescribeUserPool extends PoolAdministration {

    DescribeUserPool(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode runOn(Call call) {
        ObjectNode document = Documents.empty();
        document.set("UserPool", new PoolDescription(pool).whole());
        return document;
    }
}
