package dev.jampx.sandbox.realtime.filter;

import java.util.Collection;
import java.util.function.Predicate;

/** The kinds of value that operators compare with, and AppSync's limits on them. */
enum Operands {
    SCALAR("a number, a string or a boolean", Operands::isScalar),
    ORDERED("a number or a string", Operands::isOrdered),
    TEXT("a string", value -> value instanceof String),
    LIST("a list of 1 to 5 numbers or strings", value -> isList(value, 1, 5)),
    LONG_LIST("a list of 1 to 20 numbers or strings", value -> isList(value, 1, 20)),
    PAIR("a list of 2 numbers or strings", value -> isList(value, 2, 2));

    private static final int TEXT_LIMIT = 256;

    private final String description;
    private final Predicate<Object> accepted;

    Operands(String description, Predicate<Object> accepted) {
        this.description = description;
        this.accepted = accepted;
    }

    /** What is accepted, for messages. */
    String description() {
        return description;
    }

    boolean accept(Object value) {
        return accepted.test(value) && isShort(value);
    }

    private static boolean isShort(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().allMatch(Operands::isShort);
        }
        return !(value instanceof String text) || text.length() <= TEXT_LIMIT;
    }

    private static boolean isScalar(Object value) {
        return value instanceof Boolean || isOrdered(value);
    }

    private static boolean isOrdered(Object value) {
        return value instanceof Number || value instanceof String;
    }

    private static boolean isList(Object value, int least, int most) {
        return value instanceof Collection<?> values
                && values.size() >= least
                && values.size() <= most
                && values.stream().allMatch(Operands::isOrdered);
    }
}
