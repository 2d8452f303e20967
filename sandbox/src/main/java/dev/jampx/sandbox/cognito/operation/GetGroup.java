package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Member;
import java.util.List;

/** Tells about a group. */
final class GetGroup extends PoolAdministration {

    GetGroup(UserPool pool) {
        super(pool);
    }

    @Override
    List<Member> further() {
        return List.of(Member.GROUP_NAME);
    }

    @Override
    ObjectNode runOn(Call call) {
        return GroupInput.answer(pool.requireGroup(call.parameters()), pool);
    }
}
