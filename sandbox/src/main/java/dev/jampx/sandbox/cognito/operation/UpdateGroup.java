package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredGroup;
import java.time.Instant;

/** Changes a group. */
final class UpdateGroup extends PoolAdministration {

    UpdateGroup(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode runOn(Call call) {
        Instant now = pool.now();
        StoredGroup changed = pool.store().write(() -> {
            StoredGroup group = GroupInput.of(call.parameters(), pool.requireGroup(call.parameters()), now);
            pool.store().groups().put(group);
            return group;
        });
        return GroupInput.answer(changed, pool);
    }
}
