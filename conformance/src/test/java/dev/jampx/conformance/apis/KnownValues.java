package dev.jampx.conformance.apis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * What a sandbox knows: its pools, a user who is signed in, a function, a parameter.
 *
 * @param sandbox the sandbox
 */
record KnownValues(ApiSandbox sandbox) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String USER = "ada@example.com";
    private static final String PASSWORD = "Correct-Horse-7";

    /** Makes sure that all of it is there, whatever requests did before. */
    Map<String, JsonNode> afresh() {
        allow();
        call(PublishedApi.USER_POOLS, "AdminCreateUser", user().put("MessageAction", "SUPPRESS"));
        call(PublishedApi.USER_POOLS, "AdminEnableUser", user());
        call(
                PublishedApi.USER_POOLS,
                "AdminSetUserPassword",
                user().put("Password", PASSWORD).put("Permanent", true));
        ObjectNode signIn = pool().put("ClientId", client()).put("AuthFlow", "ADMIN_USER_PASSWORD_AUTH");
        signIn.putObject("AuthParameters").put("USERNAME", USER).put("PASSWORD", PASSWORD);
        JsonNode tokens =
                call(PublishedApi.USER_POOLS, "AdminInitiateAuth", signIn).path("AuthenticationResult");
        JsonNode identity = call(
                PublishedApi.IDENTITY_POOLS,
                "GetId",
                JSON.objectNode().put("IdentityPoolId", sandbox.output("/auth/identity_pool_id")));
        call(
                PublishedApi.PARAMETERS,
                "PutParameter",
                JSON.objectNode()
                        .put("Name", "/app/url")
                        .put("Type", "String")
                        .put("Value", "x")
                        .put("Overwrite", true));
        Map<String, JsonNode> known = new HashMap<>();
        known.put("UserPoolId", JSON.textNode(sandbox.output("/auth/user_pool_id")));
        known.put("ClientId", JSON.textNode(client()));
        known.put("IdentityPoolId", JSON.textNode(sandbox.output("/auth/identity_pool_id")));
        known.put("IdentityId", identity.path("IdentityId"));
        known.put("Username", JSON.textNode(USER));
        known.put("AccessToken", tokens.path("AccessToken"));
        known.put("Token", tokens.path("RefreshToken"));
        known.put("GroupName", JSON.textNode("Admins"));
        known.put("Name", JSON.textNode("/app/url"));
        known.put("Path", JSON.textNode("/app"));
        known.put("FunctionName", JSON.textNode("echo"));
        // Nobody has to wait for a function.
        known.put("InvocationType", JSON.textNode("DryRun"));
        return known;
    }

    /** Lets everybody sign in in every way, which a request may have changed. */
    private void allow() {
        ObjectNode update = pool().put("ClientId", client());
        update.putArray("ExplicitAuthFlows")
                .add("ALLOW_ADMIN_USER_PASSWORD_AUTH")
                .add("ALLOW_USER_PASSWORD_AUTH")
                .add("ALLOW_USER_SRP_AUTH")
                .add("ALLOW_REFRESH_TOKEN_AUTH")
                .add("ALLOW_CUSTOM_AUTH")
                .add("ALLOW_USER_AUTH");
        call(PublishedApi.USER_POOLS, "UpdateUserPoolClient", update);
    }

    private ObjectNode pool() {
        return JSON.objectNode().put("UserPoolId", sandbox.output("/auth/user_pool_id"));
    }

    private ObjectNode user() {
        return pool().put("Username", USER);
    }

    private String client() {
        return sandbox.output("/auth/user_pool_client_id");
    }

    private JsonNode call(PublishedApi api, String operation, JsonNode input) {
        return sandbox.call(api, operation, input).json();
    }
}
