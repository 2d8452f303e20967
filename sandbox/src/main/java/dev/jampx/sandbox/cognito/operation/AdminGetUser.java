package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.mfa.FactorPreferences;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.List;

/** Tells an administrator about a user. */
final class AdminGetUser implements Operation {

    private final UserPool pool;

    AdminGetUser(UserPool pool) {
        this.pool = pool;
    }

    @Override
    public List<Member> members() {
        return List.of(Member.USER_POOL_ID, Member.USERNAME);
    }

    @Override
    public boolean signed() {
        return true;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        StoredUser user = pool.require(call.parameters());
        ObjectNode document = Documents.empty().put("Username", user.username());
        document.set("UserAttributes", Documents.attributeList(user, name -> true));
        return FactorPreferences.tell(Documents.withState(document, user), user);
    }
}
