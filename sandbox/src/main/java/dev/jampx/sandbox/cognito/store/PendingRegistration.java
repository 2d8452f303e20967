package dev.jampx.sandbox.cognito.store;

import java.time.Instant;

/**
 * Something that a signed-in user has begun to register.
 *
 * @param kind what it is; a user registers one of a kind at a time
 * @param secret what the end is judged by
 * @param expiresAt when it must have come to an end
 */
public record PendingRegistration(String kind, String secret, Instant expiresAt) {}
