package dev.jampx.client.auth.credentials;

import dev.jampx.client.auth.Credentials;

/**
 * An identity of the identity pool.
 *
 * @param identityId its id
 * @param credentials AWS credentials that act for it
 */
public record IdentityCredentials(String identityId, Credentials credentials) {}
