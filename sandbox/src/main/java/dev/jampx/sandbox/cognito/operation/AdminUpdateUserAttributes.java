package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.util.Map;

/** Writes attributes of a user, at once where the administrator vouches for them. */
final class AdminUpdateUserAttributes extends UserAdministration {

    private final AttributeUpdate update;

    AdminUpdateUserAttributes(UserPool pool) {
        super(pool);
        update = new AttributeUpdate(pool);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        Map<String, String> attributes = call.parameters().attributes("UserAttributes");
        pool.attributeRules().checkAdministrator(attributes);
        update.update(user, attributes, TriggerCaller.of(call));
        return Documents.empty();
    }
}
