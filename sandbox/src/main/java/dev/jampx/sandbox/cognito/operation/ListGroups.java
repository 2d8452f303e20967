package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredGroup;

/** Lists the groups by their names. */
final class ListGroups extends PoolAdministration {

    ListGroups(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode runOn(Call call) {
        Page page = Page.of(call.parameters(), "NextToken", name());
        String userPoolId = pool.settings().identity().userPoolId();
        ObjectNode document = Documents.empty();
        ArrayNode list = document.putArray("Groups");
        String last = "";
        for (StoredGroup group : pool.groups().all().values()) {
            if (group.name().compareTo(page.after()) <= 0) {
                continue;
            }
            if (list.size() == page.size()) {
                document.put("NextToken", page.token(last));
                break;
            }
            list.add(Documents.group(group, userPoolId));
            last = group.name();
        }
        return document;
    }
}
