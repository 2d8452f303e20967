package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** Deletes attributes of a user. */
final class AdminDeleteUserAttributes extends UserAdministration {

    private final AttributeDeletion deletion;

    AdminDeleteUserAttributes(UserPool pool) {
        super(pool);
        deletion = new AttributeDeletion(pool);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        return deletion.delete(user, call);
    }
}
