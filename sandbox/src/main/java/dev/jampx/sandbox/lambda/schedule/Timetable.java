package dev.jampx.sandbox.lambda.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** When something is due again and again. */
@FunctionalInterface
interface Timetable {

    /** The first moment after {@code moment}, if there is one. */
    Optional<Instant> next(Instant moment);

    /**
     * What an expression of EventBridge Scheduler means.
     *
     * @param expression {@code cron(...)} with six fields, or {@code rate(...)}
     * @param zone the time zone of a cron expression
     * @param start when a rate begins to count
     */
    static Timetable of(String expression, ZoneId zone, Instant start) {
        String inside = expression.substring(expression.indexOf('(') + 1, expression.lastIndexOf(')'));
        return expression.startsWith("rate(") ? rate(inside.split(" "), start) : cron(inside.split(" "), zone);
    }

    private static Timetable rate(String[] words, Instant start) {
        Duration unit =
                switch (words[1].replaceFirst("s$", "")) {
                    case "minute" -> Duration.ofMinutes(1);
                    case "hour" -> Duration.ofHours(1);
                    default -> Duration.ofDays(1);
                };
        Duration period = unit.multipliedBy(Long.parseLong(words[0]));
        return moment -> {
            long passed =
                    moment.isBefore(start) ? 0 : Duration.between(start, moment).dividedBy(period) + 1;
            return Optional.of(start.plus(period.multipliedBy(Math.max(1, passed))));
        };
    }

    private static Timetable cron(String[] fields, ZoneId zone) {
        NavigableSet<Integer> minutes = CronField.numbers(fields[0], 0, 59, List.of());
        NavigableSet<Integer> hours = CronField.numbers(fields[1], 0, 23, List.of());
        CronDays days = new CronDays(fields[2], fields[4]);
        NavigableSet<Integer> months = CronField.numbers(
                fields[3],
                1,
                12,
                List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"));
        NavigableSet<Integer> years = CronField.numbers(fields[5], 1970, 2199, List.of());
        return moment -> {
            LocalDateTime after = LocalDateTime.ofInstant(moment, zone).plusMinutes(1);
            LocalTime earliest = after.toLocalTime();
            LocalDate day = after.toLocalDate();
            while (day.getYear() <= years.last()) {
                if (!years.contains(day.getYear())) {
                    day = LocalDate.of(day.getYear() + 1, 1, 1);
                } else if (!months.contains(day.getMonthValue())) {
                    day = day.plusMonths(1).withDayOfMonth(1);
                } else {
                    Optional<Instant> found = days.contain(day)
                            ? onDay(
                                    day,
                                    day.equals(after.toLocalDate()) ? earliest : LocalTime.MIN,
                                    hours,
                                    minutes,
                                    zone)
                            : Optional.empty();
                    if (found.filter(moment::isBefore).isPresent()) {
                        return found;
                    }
                    day = day.plusDays(1);
                }
            }
            return Optional.empty();
        };
    }

    private static Optional<Instant> onDay(
            LocalDate day,
            LocalTime earliest,
            NavigableSet<Integer> hours,
            NavigableSet<Integer> minutes,
            ZoneId zone) {
        for (int hour : hours.tailSet(earliest.getHour())) {
            Integer minute = minutes.ceiling(hour == earliest.getHour() ? earliest.getMinute() : 0);
            LocalDateTime local = minute == null ? null : day.atTime(hour, minute);
            // A moment that clocks skip in spring is not one.
            if (local != null && !zone.getRules().getValidOffsets(local).isEmpty()) {
                return Optional.of(ZonedDateTime.of(local, zone).toInstant());
            }
        }
        return Optional.empty();
    }
}
