package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.AccessTokens;

/** Deletes a signed-in user. */
final class DeleteUser extends OwnAccount {

    DeleteUser(UserPool pool, AccessTokens accessTokens) {
        super(pool, accessTokens);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        return AdminDeleteUser.delete(pool, user);
    }
}
