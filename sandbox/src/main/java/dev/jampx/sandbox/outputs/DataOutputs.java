package dev.jampx.sandbox.outputs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.appsync.Access;
import dev.jampx.model.AuthorizationMode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code data} of {@code amplify_outputs.json}, key by key as Amplify's {@code client-config} writes it. */
final class DataOutputs {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DataOutputs() {}

    /**
     * The object for one API.
     *
     * @param access how callers prove who they are
     * @param url the GraphQL endpoint
     * @param region the region of the API
     * @param apiKey the API key, if the API takes one
     * @param modelIntrospection what is said of the models, as a JSON object, if there are any
     */
    static ObjectNode of(
            Access access,
            URI url,
            String region,
            Optional<String> apiKey,
            Optional<Map<String, Object>> modelIntrospection) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("url", url.toString());
        data.put("aws_region", region);
        apiKey.ifPresent(key -> data.put("api_key", key));
        data.put("default_authorization_type", access.defaultMode().appSyncName());
        List<String> additional = additional(access);
        // Amplify leaves the key out, rather than write an empty list, when only one mode is on.
        if (!additional.isEmpty()) {
            data.set("authorization_types", MAPPER.valueToTree(additional));
        }
        modelIntrospection.ifPresent(models -> data.set("model_introspection", MAPPER.valueToTree(models)));
        return data;
    }

    /** The other types; AppSync has one for two of the modes, and none stands here twice. */
    private static List<String> additional(Access access) {
        return access.additionalModes().stream()
                .map(AuthorizationMode::appSyncName)
                .filter(name -> !name.equals(access.defaultMode().appSyncName()))
                .distinct()
                .toList();
    }
}
