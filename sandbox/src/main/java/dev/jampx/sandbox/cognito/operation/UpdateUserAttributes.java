package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.AccessTokens;
import java.util.Map;

/** Writes attributes of a signed-in user. */
final class UpdateUserAttributes extends OwnAccount {

    private final AttributeUpdate update;

    UpdateUserAttributes(UserPool pool, AccessTokens accessTokens) {
        super(pool, accessTokens);
        update = new AttributeUpdate(pool);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        Map<String, String> attributes = call.parameters().attributes("UserAttributes");
        pool.attributeRules().checkClient(attributes);
        ObjectNode document = Documents.empty();
        ArrayNode list = document.putArray("CodeDeliveryDetailsList");
        update.update(user, attributes, caller(call)).forEach(to -> list.add(Documents.deliveryDetails(to)));
        return document;
    }
}
