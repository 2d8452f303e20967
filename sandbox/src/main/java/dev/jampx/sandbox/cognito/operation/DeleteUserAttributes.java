package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.AccessTokens;

/** Deletes attributes of a signed-in user. */
final class DeleteUserAttributes extends OwnAccount {

    private final AttributeDeletion deletion;

    DeleteUserAttributes(UserPool pool, AccessTokens accessTokens) {
        super(pool, accessTokens);
        deletion = new AttributeDeletion(pool);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        return deletion.delete(user, call);
    }
}
