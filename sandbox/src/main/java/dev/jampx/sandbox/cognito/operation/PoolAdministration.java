package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import java.util.List;
import java.util.stream.Stream;

/** What an administrator does to the pool. */
abstract class PoolAdministration implements Operation {

    final UserPool pool;

    PoolAdministration(UserPool pool) {
        this.pool = pool;
    }

    /** The constraints of the input besides that of the pool. */
    List<Member> further() {
        return List.of();
    }

    /**
     * Runs it.
     *
     * @throws CognitoFailure when Cognito refuses the request
     */
    abstract ObjectNode runOn(Call call);

    @Override
    public final List<Member> members() {
        return Stream.concat(Stream.of(Member.USER_POOL_ID), further().stream()).toList();
    }

    @Override
    public final boolean signed() {
        return true;
    }

    @Override
    public final ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        return runOn(call);
    }
}
