package dev.jampx.sandbox.realtime.filter;

import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The operators of subscription filters. Values of different types are neither equal nor in any order. */
public enum Operator {
    EQ("eq", Operands.SCALAR, Values::equal),
    NE("ne", Operands.SCALAR, (value, operand) -> !Values.equal(value, operand)),
    LE("le", Operands.ORDERED, (value, operand) -> ordered(value, operand, order -> order <= 0)),
    LT("lt", Operands.ORDERED, (value, operand) -> ordered(value, operand, order -> order < 0)),
    GE("ge", Operands.ORDERED, (value, operand) -> ordered(value, operand, order -> order >= 0)),
    GT("gt", Operands.ORDERED, (value, operand) -> ordered(value, operand, order -> order > 0)),
    CONTAINS("contains", Operands.ORDERED, Values::contains),
    NOT_CONTAINS("notContains", Operands.ORDERED, (value, operand) -> !Values.contains(value, operand)),
    BEGINS_WITH(
            "beginsWith",
            Operands.TEXT,
            (value, operand) -> value instanceof String text && text.startsWith((String) operand)),
    IN("in", Operands.LIST, (value, operand) -> Values.isIn(value, (Collection<?>) operand)),
    NOT_IN("notIn", Operands.LIST, (value, operand) -> !Values.isIn(value, (Collection<?>) operand)),
    BETWEEN("between", Operands.PAIR, Operator::between),
    CONTAINS_ANY("containsAny", Operands.LONG_LIST, (value, operand) -> ((Collection<?>) operand)
            .stream().anyMatch(one -> Values.contains(value, one)));

    private final String word;
    private final Operands operands;
    private final BiPredicate<@Nullable Object, Object> test;

    Operator(String word, Operands operands, BiPredicate<@Nullable Object, Object> test) {
        this.word = word;
        this.operands = operands;
        this.test = test;
    }

    /** The operator that filters call {@code word}. */
    static Optional<Operator> of(String word) {
        for (Operator operator : values()) {
            if (operator.word.equals(word)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    /** What filters call it. */
    String word() {
        return word;
    }

    /** What it can be compared with. */
    Operands operands() {
        return operands;
    }

    boolean holds(@Nullable Object value, Object operand) {
        return test.test(value, operand);
    }

    private static boolean ordered(@Nullable Object value, Object operand, IntPredicate wanted) {
        return Values.order(value, operand).stream().anyMatch(wanted);
    }

    private static boolean between(@Nullable Object value, Object operand) {
        Iterator<?> bounds = ((Collection<?>) operand).iterator();
        return GE.holds(value, bounds.next()) && LE.holds(value, bounds.next());
    }
}
