package dev.jampx.sandbox;

import dev.jampx.model.iam.StoragePolicies;
import dev.jampx.model.iam.StorageRole;
import dev.jampx.model.naming.VariableNames;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Storage;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The environment variables that tell functions where the things are that they were granted. Names are Amplify's. */
final class FunctionGrants {

    private FunctionGrants() {}

    /**
     * Variables by name, by function.
     *
     * @param buckets what the buckets of storages are called
     * @param modelBucket what the bucket is called that holds what the models look like
     */
    static Map<String, Map<String, String>> environment(
            Backend backend,
            Endpoints endpoints,
            String userPoolId,
            Function<Storage, String> buckets,
            String modelBucket) {
        Map<String, Map<String, String>> environment = new TreeMap<>();
        backend.auth().ifPresent(auth -> auth.grants()
                .forEach(grant -> of(environment, grant.function()).put(auth.userPoolIdVariable(), userPoolId)));
        backend.data().ifPresent(data -> data.grants()
                .forEach(grant -> of(environment, grant.function()).putAll(ofData(data, endpoints, modelBucket))));
        for (Storage storage : backend.storages()) {
            StoragePolicies.of(storage).keySet().stream()
                    .filter(role -> role.kind() == StorageRole.Kind.FUNCTION)
                    .forEach(role -> of(environment, role.name())
                            .put(VariableNames.ofBucket(storage.name()), buckets.apply(storage)));
        }
        if (!backend.storages().isEmpty()) {
            backend.functions().forEach(function -> of(environment, function.name())
                    .put("AWS_ENDPOINT_URL_S3", endpoints.storage().toString()));
        }
        return environment;
    }

    private static Map<String, String> ofData(Data data, Endpoints endpoints, String modelBucket) {
        String endpoint = endpoints.graphql().toString();
        Map<String, String> variables = new TreeMap<>();
        variables.put("AMPLIFY_DATA_GRAPHQL_ENDPOINT", endpoint);
        variables.put(VariableNames.ofData(data.name(), "GRAPHQL_ENDPOINT"), endpoint);
        variables.put("AMPLIFY_DATA_DEFAULT_NAME", VariableNames.dataName(data.name()));
        variables.put(VariableNames.ofData(data.name(), "MODEL_INTROSPECTION_SCHEMA_BUCKET_NAME"), modelBucket);
        variables.put(VariableNames.ofData(data.name(), "MODEL_INTROSPECTION_SCHEMA_KEY"), ModelSchemaBucket.KEY);
        // SDKs put the bucket before the name "localhost", which few machines can look up, but behind an address.
        variables.put("AWS_ENDPOINT_URL_S3", endpoints.storage().toString());
        return variables;
    }

    private static Map<String, String> of(Map<String, Map<String, String>> environment, String function) {
        return environment.computeIfAbsent(function, name -> new TreeMap<>());
    }
}
