package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** Revokes all tokens of a user. */
final class AdminUserGlobalSignOut extends UserAdministration {

    AdminUserGlobalSignOut(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        pool.store().write(() -> {
            pool.store().sessions().removeAll(user.username());
            return user;
        });
        return Documents.empty();
    }
}
