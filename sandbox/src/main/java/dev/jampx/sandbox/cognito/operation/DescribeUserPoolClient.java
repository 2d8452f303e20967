package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.TokenLifetimes;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.signin.AppClient;
import java.util.List;

/** Tells about the app client. */
final class DescribeUserPoolClient implements Operation {

    private final UserPool pool;
    private final AppClient client;

    DescribeUserPoolClient(UserPool pool, AppClient client) {
        this.pool = pool;
        this.client = client;
    }

    @Override
    public List<Member> members() {
        return List.of(Member.USER_POOL_ID, Member.CLIENT_ID);
    }

    @Override
    public boolean signed() {
        return true;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        pool.requireClient(call.parameters());
        return document(pool, client);
    }

    /** The answer with the client as it is now. */
    static ObjectNode document(UserPool pool, AppClient client) {
        TokenLifetimes lifetimes = pool.settings().tokenLifetimes();
        ObjectNode document = Documents.empty();
        ObjectNode described = document.putObject("UserPoolClient")
                .put("UserPoolId", pool.settings().identity().userPoolId())
                .put("ClientId", pool.settings().identity().clientId())
                .put("ClientName", pool.settings().identity().clientId())
                .put("AccessTokenValidity", lifetimes.access().toMinutes())
                .put("IdTokenValidity", lifetimes.id().toMinutes())
                .put("RefreshTokenValidity", lifetimes.refresh().toDays())
                .put("EnableTokenRevocation", true)
                .put("PreventUserExistenceErrors", pool.settings().preventUserExistenceErrors() ? "ENABLED" : "LEGACY");
        described
                .putObject("TokenValidityUnits")
                .put("AccessToken", "minutes")
                .put("IdToken", "minutes")
                .put("RefreshToken", "days");
        client.flows().forEach(described.putArray("ExplicitAuthFlows")::add);
        return document;
    }
}
