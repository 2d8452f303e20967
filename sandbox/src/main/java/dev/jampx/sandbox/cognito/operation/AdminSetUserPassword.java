package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import java.time.Instant;
import java.util.List;

/** Sets a user's password: for good, or until the next sign-in. */
final class AdminSetUserPassword implements Operation {

    private final UserPool pool;

    AdminSetUserPassword(UserPool pool) {
        this.pool = pool;
    }

    @Override
    public List<Member> members() {
        return List.of(Member.USER_POOL_ID, Member.USERNAME, Member.PASSWORD);
    }

    @Override
    public boolean signed() {
        return true;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        StoredUser user = pool.require(call.parameters());
        boolean permanent = call.parameters().flag("Permanent");
        SrpVerifier password =
                pool.passwords().accept(user.username(), call.parameters().text("Password"));
        Instant now = pool.now();
        pool.store().write(() -> {
            StoredUser fresh = pool.fresh(user);
            pool.store()
                    .users()
                    .put(
                            permanent
                                    ? fresh.withPassword(password, UserStatus.CONFIRMED, now)
                                    : fresh.withTemporaryPassword(password, now.plus(AdminCreateUser.VALIDITY), now));
            return fresh;
        });
        return Documents.empty();
    }
}
