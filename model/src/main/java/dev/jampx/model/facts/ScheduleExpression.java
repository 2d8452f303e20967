package dev.jampx.model.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a schedule's expression means: {@code every 5m}, {@code every 2h}, {@code every day} and the like, or five or six fields of cron.
 */
public final class ScheduleExpression {

    private static final Pattern RATE = Pattern.compile("every ([0-9]+)([mh])");
    private static final Map<String, String> PERIODS = Map.of(
            "every day", "0 0 * * ? *",
            "every week", "0 0 ? * 1 *",
            "every month", "0 0 1 * ? *",
            "every year", "0 0 1 1 ? *");
    private static final List<CronField> FIELDS = List.of(
            new CronField("minute", 0, 59),
            new CronField("hour", 0, 23),
            new CronField("day of the month", 1, 31),
            new CronField("month", 1, 12),
            new CronField("day of the week", 1, 7),
            new CronField("year", 1970, 2199));
    private static final int DAY_OF_MONTH = 2;
    private static final int DAY_OF_WEEK = 4;
    private static final int FIELDS_WITHOUT_YEAR = 5;
    private static final int MINUTES = 60;
    private static final int HOURS = 24;

    private ScheduleExpression() {}

    /** What EventBridge calls it: {@code cron(...)} or {@code rate(...)}; {@code expression} has to have no {@link #mistake}. */
    public static String eventBridge(String expression) {
        if (PERIODS.containsKey(expression)) {
            return "cron(" + PERIODS.get(expression) + ")";
        }
        Matcher rate = RATE.matcher(expression);
        if (rate.matches()) {
            return rate(Integer.parseInt(rate.group(1)), rate.group(2).equals("m"));
        }
        String[] fields = expression.trim().split(" +");
        return "cron(" + String.join(" ", fields) + (fields.length == FIELDS_WITHOUT_YEAR ? " *)" : ")");
    }

    // Cron starts anew each hour and each day, so it has no 90 minutes and no 36 hours.
    private static String rate(int count, boolean minutes) {
        if (minutes) {
            return count < MINUTES ? "cron(*/" + count + " * * * ? *)" : "rate(" + count + " minutes)";
        }
        return count < HOURS ? "cron(0 */" + count + " * * ? *)" : "rate(" + count + " hours)";
    }

    /** How many minutes are between two calls, if {@code expression} is a rate in minutes or hours. */
    public static OptionalInt minutes(String expression) {
        Matcher rate = RATE.matcher(expression);
        if (!rate.matches() || isTooLong(rate.group(1))) {
            return OptionalInt.empty();
        }
        int count = Integer.parseInt(rate.group(1));
        return OptionalInt.of(rate.group(2).equals("m") ? count : count * MINUTES);
    }

    /** What is wrong with {@code expression}, as a sentence; empty if nothing is. */
    public static Optional<String> mistake(String expression) {
        if (PERIODS.containsKey(expression)) {
            return Optional.empty();
        }
        if (expression.startsWith("every")) {
            return rateMistake(expression);
        }
        String[] fields = expression.trim().split(" +");
        if (fields.length != FIELDS.size() && fields.length != FIELDS_WITHOUT_YEAR) {
            return Optional.of("cron has 5 or 6 fields: minute, hour, day of the month, month, day of the week, year");
        }
        Optional<String> field = IntStream.range(0, fields.length)
                .filter(index -> !isUnsetDay(index, fields[index]))
                .mapToObj(index -> FIELDS.get(index).mistake(fields[index]))
                .flatMap(Optional::stream)
                .findFirst();
        boolean oneDayIsUnset = fields[DAY_OF_MONTH].equals("?") != fields[DAY_OF_WEEK].equals("?");
        return field.or(() -> oneDayIsUnset
                ? Optional.empty()
                : Optional.of("exactly one of day of the month and day of the week has to be \"?\""));
    }

    private static Optional<String> rateMistake(String expression) {
        Matcher rate = RATE.matcher(expression);
        return rate.matches() && !isTooLong(rate.group(1)) && Integer.parseInt(rate.group(1)) >= 1
                ? Optional.empty()
                : Optional.of("a rate is \"every 5m\", \"every 2h\", \"every day\", \"every week\", \"every month\" or"
                        + " \"every year\"");
    }

    private static boolean isUnsetDay(int index, String field) {
        return (index == DAY_OF_MONTH || index == DAY_OF_WEEK) && field.equals("?");
    }

    private static boolean isTooLong(String number) {
        return number.length() > 4;
    }
}
