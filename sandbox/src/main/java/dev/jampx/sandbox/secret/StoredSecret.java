package dev.jampx.sandbox.secret;

import java.time.Instant;

/**
 * A secret.
 *
 * @param name its name
 * @param value what is secret
 * @param version how often it was set
 * @param lastUpdated when it was set last
 */
public record StoredSecret(String name, String value, int version, Instant lastUpdated) {

    /** Without what is secret: records like to be logged. */
    @Override
    public String toString() {
        return "StoredSecret[name=" + name + ", version=" + version + "]";
    }
}
