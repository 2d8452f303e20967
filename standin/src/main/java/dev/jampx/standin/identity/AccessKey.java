package dev.jampx.standin.identity;

import java.util.Optional;

/**
 * Credentials.
 *
 * @param id the access key id
 * @param secret the secret access key
 * @param sessionToken the session token of temporary ones
 * @param principal the ARN of whose they are
 */
public record AccessKey(String id, String secret, Optional<String> sessionToken, String principal) {}
