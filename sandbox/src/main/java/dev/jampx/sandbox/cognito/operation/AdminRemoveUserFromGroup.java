package dev.jampx.sandbox.cognito.operation;

import dev.jampx.sandbox.cognito.pool.UserPool;
import java.util.SortedSet;

/** Takes a user out of a group. */
final class AdminRemoveUserFromGroup extends GroupMembershipChange {

    AdminRemoveUserFromGroup(UserPool pool) {
        super(pool);
    }

    @Override
    boolean change(SortedSet<String> groups, String group) {
        return groups.remove(group);
    }
}
