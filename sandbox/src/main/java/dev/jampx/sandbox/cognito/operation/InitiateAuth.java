package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.signin.AuthFlow;
import dev.jampx.sandbox.cognito.signin.AuthParameters;
import java.util.List;
import java.util.Map;

/** Begins a sign-in. */
final class InitiateAuth implements Operation {

    /** The flows that Cognito knows, not all of which a local pool runs. */
    private static final List<String> NAMES = List.of(
            "USER_SRP_AUTH",
            "REFRESH_TOKEN_AUTH",
            "REFRESH_TOKEN",
            "CUSTOM_AUTH",
            "ADMIN_NO_SRP_AUTH",
            "USER_PASSWORD_AUTH",
            "ADMIN_USER_PASSWORD_AUTH",
            "USER_AUTH");

    private final UserPool pool;
    private final Map<String, AuthFlow> flows;

    InitiateAuth(UserPool pool, Map<String, AuthFlow> flows) {
        this.pool = pool;
        this.flows = flows;
    }

    @Override
    public List<Member> members() {
        return List.of(Member.CLIENT_ID, Member.text("AuthFlow"));
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requireClient(call.parameters());
        String name = call.parameters().text("AuthFlow");
        if (!NAMES.contains(name)) {
            throw CognitoFailure.invalidParameter("1 validation error detected: Value '" + name
                    + "' at 'authFlow' failed to satisfy constraint: Member must satisfy enum value set: " + NAMES);
        }
        AuthFlow flow = flows.get(name);
        if (flow == null) {
            throw CognitoFailure.invalidParameter(
                    name.startsWith("ADMIN_")
                            ? "Initiate Auth method not supported."
                            : name + " flow not enabled for this client");
        }
        return flow.begin(new AuthParameters(call.parameters().texts("AuthParameters")));
    }
}
