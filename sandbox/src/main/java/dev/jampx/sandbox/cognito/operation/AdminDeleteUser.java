package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.stream.Stream;

/** Deletes a user. */
final class AdminDeleteUser extends UserAdministration {

    AdminDeleteUser(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        return delete(pool, user);
    }

    /** Deletes a user with their codes, sign-ins, passkeys and devices. */
    static ObjectNode delete(UserPool pool, StoredUser user) {
        pool.store().write(() -> {
            pool.store().users().remove(pool.fresh(user));
            pool.store().sessions().removeAll(user.username());
            pool.store().passkeys().removeAll(user.username());
            pool.store().devices().removeAll(user.username());
            pool.store().registrations().removeAll(user.username());
            Stream.of(CodePurpose.values())
                    .forEach(purpose -> pool.store().codes().remove(purpose, user.username()));
            return user;
        });
        return Documents.empty();
    }
}
