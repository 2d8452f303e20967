package dev.jampx.model;

/**
 * How long an execution of a durable function may last, waits included. Mirrors Amplify's {@code durableConfig}.
 *
 * @param executionTimeoutSeconds how long an execution may last, in seconds, from 1 to 31622400
 * @param retentionPeriodDays how long its history is kept, in days, from 1 to 90
 */
public record DurableSettings(int executionTimeoutSeconds, int retentionPeriodDays) {

    /** How long a history is kept unless something else was said. */
    public static final int STANDARD_RETENTION_DAYS = 14;
}
