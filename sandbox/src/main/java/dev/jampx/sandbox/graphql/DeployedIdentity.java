package dev.jampx.sandbox.graphql;

import java.time.InstantSource;

/**
 * What AWS would have given the API.
 *
 * @param apiId its id
 * @param apiKey its key, which counts if the API has that mode
 * @param clock the time that the key's end is reckoned by
 */
public record DeployedIdentity(String apiId, String apiKey, InstantSource clock) {}
