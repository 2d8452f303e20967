package dev.jampx.standin.parameter;

import java.time.Instant;

/**
 * A parameter of the Parameter Store.
 *
 * @param name its path
 * @param value its value, in clear
 * @param type {@code String} or {@code SecureString}
 * @param version how often it was written
 * @param lastModified when it was written last
 */
public record Parameter(String name, String value, String type, int version, Instant lastModified) {}
