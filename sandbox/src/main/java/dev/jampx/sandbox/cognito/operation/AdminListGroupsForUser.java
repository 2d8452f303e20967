package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.List;
import java.util.stream.IntStream;

/** Lists the groups a user is in, the one with precedence first. */
final class AdminListGroupsForUser implements Operation {

    private final UserPool pool;

    AdminListGroupsForUser(UserPool pool) {
        this.pool = pool;
    }

    @Override
    public List<Member> members() {
        return List.of(Member.USERNAME, Member.USER_POOL_ID, Member.LIMIT);
    }

    @Override
    public boolean signed() {
        return true;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        StoredUser user = pool.require(call.parameters());
        Page page = Page.of(call.parameters(), "NextToken", name() + user.username());
        int skipped = page.after().isEmpty() ? 0 : Integer.parseInt(page.after());
        List<String> groups = pool.settings().groups();
        ObjectNode document = Documents.empty();
        ArrayNode list = document.putArray("Groups");
        IntStream.range(skipped, groups.size())
                .boxed()
                .filter(precedence -> user.groups().contains(groups.get(precedence)))
                .limit(page.size() + 1L)
                .forEach(precedence -> {
                    if (list.size() < page.size()) {
                        list.add(group(groups.get(precedence), precedence));
                    } else {
                        document.put("NextToken", page.token(precedence.toString()));
                    }
                });
        return document;
    }

    private ObjectNode group(String name, int precedence) {
        DecimalNode created = Documents.seconds(pool.store().createdAt(pool.clock()));
        ObjectNode group = Documents.empty()
                .put("GroupName", name)
                .put("UserPoolId", pool.settings().identity().userPoolId())
                .put("Precedence", precedence);
        group.set("LastModifiedDate", created);
        group.set("CreationDate", created);
        return group;
    }
}
