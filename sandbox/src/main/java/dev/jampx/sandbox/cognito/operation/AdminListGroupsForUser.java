package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredGroup;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.List;

/** Lists the groups a user is in, the one with precedence first. */
final class AdminListGroupsForUser extends UserAdministration {

    AdminListGroupsForUser(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        Page page = Page.of(call.parameters(), "NextToken", name() + user.username());
        List<StoredGroup> groups = pool.groups().of(user);
        int first = page.after().isEmpty() ? 0 : Math.min(Integer.parseInt(page.after()), groups.size());
        int end = Math.min(first + page.size(), groups.size());
        ObjectNode document = Documents.empty();
        ArrayNode list = document.putArray("Groups");
        groups.subList(first, end)
                .forEach(group -> list.add(
                        Documents.group(group, pool.settings().identity().userPoolId())));
        return end < groups.size() ? document.put("NextToken", page.token(Integer.toString(end))) : document;
    }
}
