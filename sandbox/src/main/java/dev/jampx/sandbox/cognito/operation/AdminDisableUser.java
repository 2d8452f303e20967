package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.time.Instant;

/** Keeps a user from signing in and from going on with sign-ins. */
final class AdminDisableUser extends UserAdministration {

    AdminDisableUser(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        Instant now = pool.now();
        pool.change(user, fresh -> fresh.changed(now).enabled(false).user());
        return Documents.empty();
    }
}
