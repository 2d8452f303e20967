package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.AccessTokens;

/** Says whether a signed-in user wants text messages as a second factor. */
final class SetUserSettings extends OwnAccount {

    private final TextMessageFactor factor;

    SetUserSettings(UserPool pool, AccessTokens accessTokens) {
        super(pool, accessTokens);
        factor = new TextMessageFactor(pool);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        return factor.set(user, call);
    }
}
