package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.signin.AppClient;
import java.util.List;

/** Changes in which ways the app client may sign users in. Everything else about it follows from the definition. */
final class UpdateUserPoolClient implements Operation {

    private static final String FLOWS = "ExplicitAuthFlows";

    private final UserPool pool;
    private final AppClient client;

    UpdateUserPoolClient(UserPool pool, AppClient client) {
        this.pool = pool;
        this.client = client;
    }

    @Override
    public boolean signed() {
        return true;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        pool.requireClient(call.parameters());
        UpdateUserPool.requireOnly(call.parameters(), List.of("UserPoolId", "ClientId", "ClientName", FLOWS));
        List<String> flows = call.parameters().list(FLOWS).orElseGet(List::of);
        if (!AppClient.FLOWS.containsAll(flows)) {
            throw CognitoFailure.invalidParameter("The jampx sandbox knows clients of today alone: " + FLOWS
                    + " has some of " + AppClient.FLOWS + ".");
        }
        client.change(flows);
        ObjectNode document = Documents.empty();
        document.set("UserPoolClient", new ClientDescription(pool).whole());
        return document;
    }
}
