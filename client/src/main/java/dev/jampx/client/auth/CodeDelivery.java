package dev.jampx.client.auth;

import java.util.Optional;

/**
 * Where a code was sent; Amplify's {@code AuthCodeDeliveryDetails}.
 *
 * @param destination the address, with most of it hidden
 * @param medium {@code EMAIL} or {@code SMS}
 * @param attributeName the attribute that the address is from, where Cognito says so
 */
public record CodeDelivery(String destination, String medium, Optional<String> attributeName) {}
