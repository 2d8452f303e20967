package dev.jampx.sandbox.cognito.operation;

import dev.jampx.sandbox.cognito.pool.UserPool;
import java.util.SortedSet;

/** Puts a user into a group. */
final class AdminAddUserToGroup extends GroupMembershipChange {

    AdminAddUserToGroup(UserPool pool) {
        super(pool);
    }

    @Override
    boolean change(SortedSet<String> groups, String group) {
        return groups.add(group);
    }
}
