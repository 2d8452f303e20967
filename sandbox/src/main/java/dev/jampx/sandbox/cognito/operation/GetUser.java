package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.AccessTokens;

/** Tells a signed-in user about themselves. */
final class GetUser extends OwnAccount {

    GetUser(UserPool pool, AccessTokens accessTokens) {
        super(pool, accessTokens);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        ObjectNode document = Documents.empty().put("Username", user.username());
        document.set("UserAttributes", Documents.attributeList(user, name -> true));
        return Documents.withSecondFactors(document, user);
    }
}
