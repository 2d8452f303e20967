package dev.jampx.sandbox.graphql;

import java.time.InstantSource;

/**
 * What AWS would have given the API.
 *
 * @param apiId its id
 * @param apiKey its key, which counts if the API has that mode
 * @param identityPoolId the id of the identity pool
 * @param clock the time by which keys and tokens come to their end
 */
public record DeployedIdentity(String apiId, String apiKey, String identityPoolId, InstantSource clock) {

    /** What resolver code is told of it. */
    DeployedValues values() {
        return new DeployedValues(apiId, identityPoolId);
    }
}
