package dev.jampx.client.auth;

import java.util.Optional;

/**
 * Who this program is just now; Amplify's {@code AuthSession}.
 *
 * @param tokens the user's tokens; none for a guest
 * @param userSub the user's id, the claim {@code sub}; none for a guest
 * @param identityId the identity in the identity pool, if there is a pool that has one for this caller
 * @param credentials AWS credentials for that identity
 */
public record AuthSession(
        Optional<Tokens> tokens,
        Optional<String> userSub,
        Optional<String> identityId,
        Optional<Credentials> credentials) {}
