package dev.jampx.sandbox.outputs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.resolved.Storage;
import dev.jampx.sandbox.Deployment;
import dev.jampx.sandbox.Endpoints;
import dev.jampx.sandbox.cognito.UserPoolSettings;
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
     * @param userPool the user pool
     * @param identityPoolId what the identity pool is called
     * @param buckets what the buckets of storages are called
     * @param endpoints where it is served
     * @param apiKey the API key, if the API takes one
     */
    public static ObjectNode of(
            Deployment deployment,
            UserPoolSettings userPool,
            String identityPoolId,
            Function<Storage, String> buckets,
            Endpoints endpoints,
            Optional<String> apiKey) {
        ObjectNode outputs = JSON.objectNode();
        outputs.put("version", VERSION);
        deployment.backend().auth().ifPresent(auth -> outputs.set("auth", AuthOutputs.of(userPool, identityPoolId)));
        deployment
                .api()
                .ifPresent(api -> outputs.set(
                        "data",
                        DataOutputs.of(
                                api.access(),
                                endpoints.graphql(),
                                userPool.identity().region(),
                                apiKey,
                                deployment.modelIntrospection())));
        if (!deployment.backend().storages().isEmpty()) {
            outputs.set(
                    "storage",
                    StorageOutputs.of(
                            deployment.backend().storages(),
                            buckets,
                            userPool.identity().region()));
        }
        outputs.putObject("custom").set("sandbox", sandbox(deployment, endpoints));
        AddedOutputs.merge(outputs, deployment.backend().outputs());
        return outputs;
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
