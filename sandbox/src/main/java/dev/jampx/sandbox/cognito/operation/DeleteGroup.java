package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredGroup;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Deletes a group; its members are in it no longer. */
final class DeleteGroup extends PoolAdministration {

    DeleteGroup(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode runOn(Call call) {
        pool.store().write(() -> {
            StoredGroup group = pool.requireGroup(call.parameters());
            List<StoredUser> members =
                    pool.store().users().inGroup(group.name(), "").toList();
            for (StoredUser member : members) {
                SortedSet<String> others = new TreeSet<>(member.groups());
                others.remove(group.name());
                pool.store().users().put(member.withGroups(others));
            }
            if (pool.settings().groups().contains(group.name())) {
                pool.store().groups().put(group.gone(pool.now()));
            } else {
                pool.store().groups().remove(group.name());
            }
            return group;
        });
        return Documents.empty();
    }
}
