package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.mfa.FactorPreferences;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.AccessTokens;
import java.util.List;

/** Tells a signed-in user about themselves. */
final class GetUser implements Operation {

    private final AccessTokens accessTokens;

    GetUser(AccessTokens accessTokens) {
        this.accessTokens = accessTokens;
    }

    @Override
    public List<Member> members() {
        return List.of(Member.ACCESS_TOKEN);
    }

    @Override
    public ObjectNode run(Call call) {
        StoredUser user = accessTokens.user(call.parameters().text("AccessToken"));
        ObjectNode document = Documents.empty().put("Username", user.username());
        document.set("UserAttributes", Documents.attributeList(user, name -> true));
        return FactorPreferences.tell(document, user);
    }
}
