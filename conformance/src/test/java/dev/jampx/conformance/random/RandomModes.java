package dev.jampx.conformance.random;

import java.util.Optional;

/**
 * The authorization modes of a definition.
 *
 * @param defaultMode Amplify's term, such as {@code userPool}
 * @param apiKeyDays the life of an API key, where that mode is configured; 0 for a configuration that says nothing
 * @param oidc whether OpenID Connect is configured
 * @param lambda whether a function authorizes
 */
record RandomModes(Optional<String> defaultMode, Optional<Integer> apiKeyDays, boolean oidc, boolean lambda) {}
