package dev.jampx.sandbox.cognito.store;

import java.time.Instant;

/**
 * A code that a user may give back.
 *
 * @param code the digits
 * @param expiresAt when it stops being good
 */
public record StoredCode(String code, Instant expiresAt) {}
