package dev.jampx.cli.aws.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** What clients have to know of the API. */
final class DataSection {

    private DataSection() {}

    /**
     * The section.
     *
     * @param values the outputs of the group
     * @param introspection what clients generate code from, if it is known
     */
    static ObjectNode of(Map<String, String> values, Optional<JsonNode> introspection) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        put(data, "url", values, "awsAppsyncApiEndpoint");
        put(data, "aws_region", values, "awsAppsyncRegion");
        put(data, "api_key", values, "awsAppsyncApiKey");
        put(data, "default_authorization_type", values, "awsAppsyncAuthenticationType");
        if (values.containsKey("awsAppsyncAdditionalAuthenticationTypes")) {
            data.set("authorization_types", OutputJson.list(values.get("awsAppsyncAdditionalAuthenticationTypes")));
        }
        introspection.ifPresent(model -> data.set("model_introspection", model));
        return data;
    }

    private static void put(ObjectNode data, String key, Map<String, String> values, String output) {
        if (values.containsKey(output)) {
            data.put(key, values.get(output));
        }
    }
}
