package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.List;
import java.util.stream.Stream;

/** What an administrator does to one user. */
abstract class UserAdministration implements Operation {

    final UserPool pool;

    UserAdministration(UserPool pool) {
        this.pool = pool;
    }

    /** The constraints of the input besides those of the pool and the user. */
    List<Member> further() {
        return List.of();
    }

    /**
     * Runs it.
     *
     * @throws CognitoFailure when Cognito refuses the request
     */
    abstract ObjectNode run(StoredUser user, Call call);

    @Override
    public final List<Member> members() {
        return Stream.concat(Stream.of(Member.USER_POOL_ID, Member.USERNAME), further().stream())
                .toList();
    }

    @Override
    public final boolean signed() {
        return true;
    }

    @Override
    public final ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        return run(pool.require(call.parameters()), call);
    }
}
