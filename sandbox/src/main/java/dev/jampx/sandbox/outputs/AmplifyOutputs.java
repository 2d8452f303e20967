package dev.jampx.sandbox.outputs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.Storage;
import dev.jampx.sandbox.Deployment;
import dev.jampx.sandbox.Endpoints;
import dev.jampx.sandbox.cognito.UserPoolIdentity;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code amplify_outputs.json} of a local backend: Amplify's schema, version 1.4, so that Amplify's own clients read it,
 * with the local endpoints, for which that schema has no place, under {@code custom.sandbox}.
 */
public final class AmplifyOutputs {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String VERSION = "1.4";

    private AmplifyOutputs() {}

    /**
     * The document for {@code deployment}.
     *
     * @param deployment what is served
     * @param userPool what the user pool and its client are called
     * @param identityPoolId what the identity pool is called
     * @param buckets what the buckets of storages are called
     * @param endpoints where it is served
     * @param apiKey the API key, if the API takes one
     */
    public static ObjectNode of(
            Deployment deployment,
            UserPoolIdentity userPool,
            String identityPoolId,
            Function<Storage, String> buckets,
            Endpoints endpoints,
            Optional<String> apiKey) {
        ObjectNode outputs = JSON.objectNode();
        outputs.put("version", VERSION);
        deployment.backend().auth().ifPresent(auth -> outputs.set("auth", auth(auth, userPool, identityPoolId)));
        deployment
                .api()
                .ifPresent(api -> outputs.set(
                        "data",
                        DataOutputs.of(
                                api.access(),
                                endpoints.graphql(),
                                userPool.region(),
                                apiKey,
                                deployment.modelIntrospection())));
        if (!deployment.backend().storages().isEmpty()) {
            outputs.set("storage", StorageOutputs.of(deployment.backend().storages(), buckets, userPool.region()));
        }
        outputs.putObject("custom").set("sandbox", sandbox(deployment, endpoints));
        AddedOutputs.merge(outputs, deployment.backend().outputs());
        return outputs;
    }

    private static ObjectNode auth(Auth auth, UserPoolIdentity userPool, String identityPoolId) {
        ObjectNode node = JSON.objectNode();
        node.put("user_pool_id", userPool.userPoolId());
        node.put("aws_region", userPool.region());
        node.put("user_pool_client_id", userPool.clientId());
        node.put("identity_pool_id", identityPoolId);
        node.putArray("mfa_methods");
        node.putArray("standard_required_attributes").add("email");
        node.putArray("username_attributes").add("email");
        node.putArray("user_verification_types").add("email");
        var groups = node.putArray("groups");
        for (int precedence = 0; precedence < auth.groups().size(); precedence++) {
            groups.addObject().putObject(auth.groups().get(precedence)).put("precedence", precedence);
        }
        node.put("mfa_configuration", "NONE");
        node.putObject("password_policy")
                .put("min_length", 8)
                .put("require_lowercase", true)
                .put("require_numbers", true)
                .put("require_symbols", true)
                .put("require_uppercase", true);
        node.put("unauthenticated_identities_enabled", true);
        return node;
    }

    private static ObjectNode sandbox(Deployment deployment, Endpoints endpoints) {
        ObjectNode node = JSON.objectNode();
        if (deployment.api().isPresent()) {
            node.put("graphql_url", endpoints.graphql().toString());
            node.put("realtime_url", endpoints.realTime().toString());
        }
        deployment.backend().auth().ifPresent(auth -> node.put(
                        "user_pool_endpoint", endpoints.userPool().toString())
                .put("identity_pool_endpoint", endpoints.identityPool().toString()));
        node.put("dynamodb_endpoint", endpoints.dynamoDb().toString());
        if (!deployment.backend().storages().isEmpty()) {
            node.put("storage_endpoint", endpoints.storage().toString());
        }
        node.put("console_url", endpoints.console().toString());
        return node;
    }
}
