package dev.jampx.sandbox;

import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.Data;
import java.util.Map;
import java.util.TreeMap;

/** The environment variables that tell functions where the things are that they were granted. Names are Amplify's. */
final class FunctionGrants {

    private FunctionGrants() {}

    /** Variables by name, by function. */
    static Map<String, Map<String, String>> environment(Backend backend, Endpoints endpoints, String userPoolId) {
        Map<String, Map<String, String>> environment = new TreeMap<>();
        backend.auth().ifPresent(auth -> auth.grants()
                .forEach(grant -> of(environment, grant.function()).put(auth.userPoolIdVariable(), userPoolId)));
        for (Data.Grant grant : backend.data().map(Data::grants).orElseGet(java.util.List::of)) {
            of(environment, grant.function())
                    .put("AMPLIFY_DATA_GRAPHQL_ENDPOINT", endpoints.graphql().toString());
        }
        return environment;
    }

    private static Map<String, String> of(Map<String, Map<String, String>> environment, String function) {
        return environment.computeIfAbsent(function, name -> new TreeMap<>());
    }
}
