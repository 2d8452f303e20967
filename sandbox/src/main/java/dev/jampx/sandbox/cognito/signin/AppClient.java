package dev.jampx.sandbox.cognito.signin;

import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pool's app client as far as it says how to sign in: as Amplify deploys it, until somebody changes it by {@code
 * UpdateUserPoolClient}, as one can on AWS.
 */
public final class AppClient {

    /** The values of {@code ExplicitAuthFlows} that clients of today have. */
    public static final List<String> FLOWS = List.of(
            "ALLOW_ADMIN_USER_PASSWORD_AUTH",
            "ALLOW_CUSTOM_AUTH",
            "ALLOW_USER_PASSWORD_AUTH",
            "ALLOW_USER_SRP_AUTH",
            "ALLOW_REFRESH_TOKEN_AUTH",
            "ALLOW_USER_AUTH");

    private static final String KEPT = "explicitAuthFlows";
    private static final Map<String, String> OTHER_NAMES =
            Map.of("ADMIN_NO_SRP_AUTH", "ADMIN_USER_PASSWORD_AUTH", "REFRESH_TOKEN", "REFRESH_TOKEN_AUTH");

    private final UserPool pool;

    public AppClient(UserPool pool) {
        this.pool = pool;
    }

    /** The flows that are on: {@code ExplicitAuthFlows}. */
    public List<String> flows() {
        return pool.store()
                .kept(KEPT)
                .filter(text -> !text.isEmpty())
                .map(text -> List.of(text.split(",")))
                .orElseGet(this::standard);
    }

    /** Those of the client that is deployed, and one more: curl and scripts, which cannot compute SRP, sign in as well. */
    private List<String> standard() {
        List<String> flows = new ArrayList<>(List.of(
                "ALLOW_CUSTOM_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_PASSWORD_AUTH"));
        if (pool.settings().login().isPasswordless()) {
            flows.add("ALLOW_USER_AUTH");
        }
        return flows;
    }

    /** Turns these flows on and all others off; those of the definition for an empty list. */
    public void change(List<String> flows) {
        pool.store().keep(KEPT, String.join(",", flows));
    }

    /** Whether a flow is on. */
    public boolean allows(String flow) {
        return flows().contains(
                        "ALLOW_" + Optional.ofNullable(OTHER_NAMES.get(flow)).orElse(flow));
    }

    /**
     * Checks that a flow is on.
     *
     * @throws CognitoFailure when it is not
     */
    public void require(String flow) {
        if (!allows(flow)) {
            throw CognitoFailure.invalidParameter(
                    flow.startsWith("ADMIN_")
                            ? "Auth flow not enabled for this client"
                            : flow + " flow not enabled for this client");
        }
    }
}
