package dev.jampx.sandbox.lambda.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cron(*/5 * * * ? *)        | UTC           | 2026-03-01T10:04:59Z | 2026-03-01T10:05:00Z
                    cron(*/5 * * * ? *)        | UTC           | 2026-03-01T10:05:00Z | 2026-03-01T10:10:00Z
                    cron(0 9 ? * 2 *)          | UTC           | 2026-03-02T09:00:00Z | 2026-03-09T09:00:00Z
                    cron(0 9 ? * MON-FRI *)    | Europe/Berlin | 2026-07-03T12:00:00Z | 2026-07-06T07:00:00Z
                    cron(0 0 L * ? *)          | UTC           | 2026-02-01T00:00:00Z | 2026-02-28T00:00:00Z
                    cron(0 0 1W * ? *)         | UTC           | 2026-07-31T12:00:00Z | 2026-08-03T00:00:00Z
                    cron(0 0 ? * 6L *)         | UTC           | 2026-03-01T00:00:00Z | 2026-03-27T00:00:00Z
                    cron(0 0 ? * 3#2 *)        | UTC           | 2026-03-01T00:00:00Z | 2026-03-10T00:00:00Z
                    cron(30 2 29 3 ? *)        | Europe/Berlin | 2026-01-01T00:00:00Z | 2027-03-29T00:30:00Z
                    cron(0 0 1 1 ? 2020)       | UTC           | 2026-01-01T00:00:00Z |
                    rate(90 minutes)           | UTC           | 2026-01-01T00:00:00Z | 2026-01-01T01:30:00Z
                    rate(90 minutes)           | UTC           | 2026-01-01T01:30:00Z | 2026-01-01T03:00:00Z
                    """)
    void theNextMomentIsTheFirstThatAllFieldsLetThrough(String expression, String zone, String moment, String next) {
        Timetable timetable = Timetable.of(expression, ZoneId.of(zone), Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(timetable.next(Instant.parse(moment)).map(Instant::toString).orElse(null))
                .isEqualTo(next);
    }
}
