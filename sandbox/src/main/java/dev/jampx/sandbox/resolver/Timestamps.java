package dev.jampx.sandbox.resolver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** What {@code util.time} does beyond reading the clock. Times are milliseconds since 1970. */
final class Timestamps {

    private static final DateTimeFormatter ISO8601 =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private Timestamps() {}

    static String iso8601(long milliseconds) {
        return ISO8601.format(Instant.ofEpochMilli(milliseconds));
    }

    static long parseIso8601(String text) {
        return OffsetDateTime.parse(text).toInstant().toEpochMilli();
    }

    static String format(long milliseconds, String pattern, String zone) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .format(ZonedDateTime.ofInstant(Instant.ofEpochMilli(milliseconds), ZoneId.of(zone)));
    }

    /** An empty {@code zone} leaves it to the text, and to UTC when the text has none. */
    static long parse(String text, String pattern, String zone) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        TemporalAccessor parsed = formatter.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
        ZoneId fallback = zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
        if (parsed instanceof ZonedDateTime zoned) {
            return zoned.toInstant().toEpochMilli();
        }
        LocalDateTime local = parsed instanceof LocalDateTime time ? time : ((LocalDate) parsed).atStartOfDay();
        return local.atZone(fallback).toInstant().toEpochMilli();
    }
}
