package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.AccessTokens;

/** Revokes all tokens of a signed-in user. */
final class GlobalSignOut implements Operation {

    private final UserPool pool;
    private final AccessTokens accessTokens;

    GlobalSignOut(UserPool pool, AccessTokens accessTokens) {
        this.pool = pool;
        this.accessTokens = accessTokens;
    }

    @Override
    public ObjectNode run(Call call) {
        StoredUser user = accessTokens.user(call.parameters().text("AccessToken"));
        pool.store().write(() -> {
            pool.store().sessions().removeAll(user.username());
            return user;
        });
        return Documents.empty();
    }
}
