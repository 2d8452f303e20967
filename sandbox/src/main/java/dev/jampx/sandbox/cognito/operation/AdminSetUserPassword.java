package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import java.time.Instant;

/** Sets a user's password: for good, or until the next sign-in. */
final class AdminSetUserPassword extends UserAdministration {

    AdminSetUserPassword(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        boolean permanent = call.parameters().flag("Permanent");
        SrpVerifier password =
                pool.passwords().accept(user.username(), call.parameters().text("Password"));
        Instant now = pool.now();
        pool.change(
                user,
                fresh -> permanent
                        ? fresh.withPassword(password, UserStatus.CONFIRMED, now)
                        : fresh.withTemporaryPassword(password, now.plus(AdminCreateUser.VALIDITY), now));
        return Documents.empty();
    }
}
