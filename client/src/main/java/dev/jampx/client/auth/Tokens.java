package dev.jampx.client.auth;

import java.util.Optional;

/**
 * The tokens of a signed-in user; Amplify's {@code AuthTokens}.
 *
 * @param accessToken authorizes requests to the API and to the user pool
 * @param idToken says who the user is, and is what the identity pool goes by; Cognito always has one
 */
public record Tokens(JsonWebToken accessToken, Optional<JsonWebToken> idToken) {}
