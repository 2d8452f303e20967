package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** Tells an administrator about a user. */
final class AdminGetUser extends UserAdministration {

    AdminGetUser(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        ObjectNode document = Documents.empty().put("Username", user.username());
        document.set("UserAttributes", Documents.attributeList(user, name -> true));
        return Documents.withSecondFactors(Documents.withState(document, user), user);
    }
}
