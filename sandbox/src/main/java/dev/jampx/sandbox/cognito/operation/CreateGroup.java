package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredGroup;
import java.time.Instant;

/** Makes a group besides those of the definition. */
final class CreateGroup extends PoolAdministration {

    CreateGroup(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode runOn(Call call) {
        String name = call.parameters().text("GroupName");
        Instant now = pool.now();
        StoredGroup group =
                GroupInput.of(call.parameters(), new StoredGroup(name, null, null, null, false, now, now), now);
        pool.store().write(() -> {
            if (pool.groups().find(name).isPresent()) {
                throw new CognitoFailure("GroupExistsException", "A group with the name already exists.");
            }
            pool.store().groups().put(group);
            return group;
        });
        return GroupInput.answer(group, pool);
    }
}
