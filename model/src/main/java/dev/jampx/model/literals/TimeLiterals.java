package dev.jampx.model.literals;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges dates and times: RFC 3339 with an offset on every time and none on a date. */
final class TimeLiterals {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern TIME = Pattern.compile(
            "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])");

    private TimeLiterals() {}

    static boolean isDate(String text) {
        Matcher matcher = DATE.matcher(text);
        return matcher.matches() && isDay(matcher);
    }

    private static boolean isDay(Matcher date) {
        try {
            LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static boolean isTime(String text) {
        return TIME.matcher(text).matches();
    }

    static boolean isDateTime(String text) {
        int separator = text.indexOf('T');
        return separator >= 0 && isDate(text.substring(0, separator)) && isTime(text.substring(separator + 1));
    }
}
