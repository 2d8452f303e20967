package dev.jampx.sandbox.realtime.filter;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Comparisons of the values that JSON has. Numbers are compared by what they are worth, whatever their Java type. */
final class Values {

    private Values() {}

    static boolean equal(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            return decimal(one).compareTo(decimal(other)) == 0;
        }
        return left == null ? right == null : left.equals(right);
    }

    /** How {@code left} and {@code right} are ordered, if they are of one type that has an order. */
    static OptionalInt order(@Nullable Object left, Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            return OptionalInt.of(decimal(one).compareTo(decimal(other)));
        }
        if (left instanceof String one && right instanceof String other) {
            return OptionalInt.of(one.compareTo(other));
        }
        return OptionalInt.empty();
    }

    /** Whether {@code whole} has {@code part} in it: a list an element, a text a part, a single value itself. */
    static boolean contains(@Nullable Object whole, Object part) {
        if (whole instanceof Collection<?> elements) {
            return isIn(part, elements);
        }
        return whole instanceof String text && part instanceof String piece ? text.contains(piece) : equal(whole, part);
    }

    static boolean isIn(@Nullable Object value, Collection<?> elements) {
        return elements.stream().anyMatch(element -> equal(value, element));
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }
}
