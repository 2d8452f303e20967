package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** Says whether a user gets text messages as a second factor. */
final class AdminSetUserSettings extends UserAdministration {

    private final TextMessageFactor factor;

    AdminSetUserSettings(UserPool pool) {
        super(pool);
        factor = new TextMessageFactor(pool);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        return factor.set(user, call);
    }
}
