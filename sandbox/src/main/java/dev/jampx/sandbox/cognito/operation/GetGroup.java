package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;

/** Tells about a group. */
final class GetGroup extends PoolAdministration {

    GetGroup(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode runOn(Call call) {
        return GroupInput.answer(pool.requireGroup(call.parameters()), pool);
    }
}
