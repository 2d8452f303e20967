package dev.jampx.sandbox.ssm;

import java.time.Instant;

/**
 * A parameter as it stands now.
 *
 * @param name its whole name, such as {@code /amplify/herofaq/ada-sandbox-0123456789/API_KEY}
 * @param type what it holds
 * @param value its value
 * @param version how often it was set
 * @param lastModified when it was set last
 * @param description what it is for; empty when nobody said
 * @param allowedPattern what its values match; empty for anything
 */
record Parameter(
        String name,
        ParameterType type,
        String value,
        int version,
        Instant lastModified,
        String description,
        String allowedPattern) {

    /** Without its value, which may be secret: records like to be logged. */
    @Override
    public String toString() {
        return "Parameter[name=" + name + ", version=" + version + "]";
    }
}
