package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** Lists the users of a group. */
final class ListUsersInGroup implements Operation {

    private final UserPool pool;

    ListUsersInGroup(UserPool pool) {
        this.pool = pool;
    }

    @Override
    public boolean signed() {
        return true;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        String group = pool.requireGroup(call.parameters()).name();
        Page page = Page.of(call.parameters(), "NextToken", name() + group);
        return page.answer(
                "NextToken", pool.store().users().inGroup(group, page.after()), StoredUser::username, name -> true);
    }
}
