package dev.jampx.sandbox.lambda.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The days that EventBridge's cron lets through: of the month or of the week, one of which is {@code ?}.
 *
 * @param ofMonth numbers, {@code L} for the last, or {@code 15W} for the weekday nearest to one
 * @param ofWeek numbers from 1, Sunday, on; {@code 6L} for the last Friday of the month, {@code 3#2} for its second Tuesday
 */
record CronDays(String ofMonth, String ofWeek) {

    private static final List<String> WEEK = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final int DAYS = 7;

    boolean contain(LocalDate day) {
        return ofMonth.equals("?") ? isOfWeek(day) : isOfMonth(day);
    }

    private boolean isOfMonth(LocalDate day) {
        int last = day.lengthOfMonth();
        if (ofMonth.equals("L")) {
            return day.getDayOfMonth() == last;
        }
        if (ofMonth.equals("LW")) {
            return day.equals(nearestWeekday(day, last));
        }
        if (ofMonth.endsWith("W")) {
            int wanted = Integer.parseInt(ofMonth.substring(0, ofMonth.length() - 1));
            return wanted <= last && day.equals(nearestWeekday(day, wanted));
        }
        return CronField.numbers(ofMonth, 1, 31, List.of()).contains(day.getDayOfMonth());
    }

    /** Never in another month. */
    private static LocalDate nearestWeekday(LocalDate inMonth, int dayOfMonth) {
        LocalDate wanted = inMonth.withDayOfMonth(dayOfMonth);
        if (wanted.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return dayOfMonth == 1 ? wanted.plusDays(2) : wanted.minusDays(1);
        }
        if (wanted.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return dayOfMonth == wanted.lengthOfMonth() ? wanted.minusDays(2) : wanted.plusDays(1);
        }
        return wanted;
    }

    private boolean isOfWeek(LocalDate day) {
        int number = day.getDayOfWeek().getValue() % DAYS + 1;
        if (ofWeek.equals("L")) {
            return number == DAYS;
        }
        if (ofWeek.endsWith("L")) {
            DayOfWeek wanted = dayOfWeek(ofWeek.substring(0, ofWeek.length() - 1));
            return day.equals(day.with(TemporalAdjusters.lastInMonth(wanted)));
        }
        int hash = ofWeek.indexOf('#');
        if (hash > 0) {
            DayOfWeek wanted = dayOfWeek(ofWeek.substring(0, hash));
            int count = Integer.parseInt(ofWeek.substring(hash + 1));
            return day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(count, wanted)));
        }
        return CronField.numbers(ofWeek, 1, DAYS, WEEK).contains(number);
    }

    private static DayOfWeek dayOfWeek(String text) {
        return DayOfWeek.SUNDAY.plus(CronField.number(text, 1, WEEK) - 1L);
    }
}
