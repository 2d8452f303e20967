package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** Revokes all tokens of a user. */
final class UserGlobalSignOut extends UserOperation {

    private final UserPool pool;

    UserGlobalSignOut(Subject subject, UserPool pool) {
        super(subject);
        this.pool = pool;
    }

    @Override
    ObjectNode run(StoredUser user, Parameters parameters) {
        pool.store().write(() -> {
            pool.store().sessions().removeAll(user.username());
            return user;
        });
        return Documents.empty();
    }
}
