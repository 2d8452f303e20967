package dev.jampx.client.service;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * The time that services go by: this machine's, corrected once a service has said that it is wrong. AWS refuses signatures that are five minutes off,
 * and says the time in the header {@code Date} of each answer. Thread-safe.
 */
public final class ServiceClock extends Clock {

    /** What answers take on their way, and the header's whole seconds, are no reason to change anything. */
    private static final Duration TOLERANCE = Duration.ofSeconds(30);

    private final Clock machine;
    private volatile Duration correction = Duration.ZERO;

    /**
     * @param machine this machine's clock
     */
    public ServiceClock(Clock machine) {
        this.machine = machine;
    }

    /**
     * Learns from an answer what time it is there.
     *
     * @param date its header {@code Date}; whatever is no date is passed over
     */
    public void learn(String date) {
        try {
            Instant there = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration off = Duration.between(machine.instant(), there);
            correction = off.abs().compareTo(TOLERANCE) > 0 ? off : Duration.ZERO;
        } catch (DateTimeException notADate) {
            // Some proxies put no date there; it is a help, and nothing depends on it.
        }
    }

    /** How far this machine's clock is behind; negative when it is ahead. */
    public Duration correction() {
        return correction;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(correction);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        ServiceClock other = new ServiceClock(machine.withZone(zone));
        other.correction = correction;
        return other;
    }
}
