package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.signin.AuthRequest;
import dev.jampx.sandbox.cognito.signin.SignInService;
import java.util.List;

/** Begins a sign-in. */
final class InitiateAuth implements Operation {

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
    private final SignInService signIns;

    InitiateAuth(UserPool pool, SignInService signIns) {
        this.pool = pool;
        this.signIns = signIns;
    }

    @Override
    public List<Member> members() {
        return List.of(Member.CLIENT_ID, Member.text("AuthFlow"));
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requireClient(call.parameters());
        String name = flow(call);
        if (name.startsWith("ADMIN_")) {
            throw notSupported();
        }
        return signIns.begin(name, AuthRequest.first(call));
    }

    /** The flow that a request names; one of Cognito's. */
    static String flow(Call call) {
        String name = call.parameters().text("AuthFlow");
        if (!NAMES.contains(name)) {
            throw CognitoFailure.invalidParameter("1 validation error detected: Value '" + name
                    + "' at 'authFlow' failed to satisfy constraint: Member must satisfy enum value set: " + NAMES);
        }
        return name;
    }

    /** The failure of a flow that the operation does not have. */
    static CognitoFailure notSupported() {
        return CognitoFailure.invalidParameter("Initiate Auth method not supported.");
    }
}
