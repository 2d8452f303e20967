package dev.jampx.sandbox.graphql;

import dev.jampx.appsync.Placeholder;
import java.util.Map;

/**
 * What resolver code is told of its deployment.
 *
 * @param apiId the API's id
 * @param identityPoolId the id of the identity pool
 */
public record DeployedValues(String apiId, String identityPoolId) {

    /** {@code code} with every placeholder filled. */
    String fill(String code) {
        String filled = code;
        for (Map.Entry<Placeholder, String> value : Map.of(
                        Placeholder.API_ID, apiId, Placeholder.IDENTITY_POOL_ID, identityPoolId)
                .entrySet()) {
            filled = value.getKey().fill(filled, value.getValue());
        }
        return filled;
    }
}
