package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts a user into a group, or takes one out. */
abstract sealed class GroupMembershipChange implements Operation permits AdminAddUserToGroup, AdminRemoveUserFromGroup {

    private final UserPool pool;

    GroupMembershipChange(UserPool pool) {
        this.pool = pool;
    }

    /** Changes {@code groups} and says whether that made a difference. */
    abstract boolean change(SortedSet<String> groups, String group);

    @Override
    public boolean signed() {
        return true;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        String group = pool.requireGroup(call.parameters()).name();
        StoredUser user = pool.require(call.parameters());
        pool.store().write(() -> {
            StoredUser fresh = pool.fresh(user);
            SortedSet<String> groups = new TreeSet<>(fresh.groups());
            if (change(groups, group)) {
                pool.store().users().put(fresh.withGroups(groups));
            }
            return fresh;
        });
        return Documents.empty();
    }
}
