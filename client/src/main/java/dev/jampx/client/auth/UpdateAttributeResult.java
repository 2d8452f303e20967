package dev.jampx.client.auth;

import java.util.Optional;

/**
 * What became of an attribute; Amplify's {@code AuthUpdateUserAttributeOutput}.
 *
 * @param isUpdated whether it is changed; otherwise {@code confirmUserAttribute} wants a code first
 * @param codeDelivery where the code was sent
 */
public record UpdateAttributeResult(boolean isUpdated, Optional<CodeDelivery> codeDelivery) {}
