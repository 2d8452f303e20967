package dev.jampx.sandbox.cognito;

import java.time.Instant;

/**
 * A code or temporary password that Cognito would have mailed.
 *
 * @param username the user's own name in the pool
 * @param destination the e-mail address it would have gone to
 * @param purpose what it is for
 * @param code the digits, or the temporary password
 * @param issuedAt when it was made
 */
public record IssuedCode(String username, String destination, CodePurpose purpose, String code, Instant issuedAt) {}
