package dev.jampx.dsl;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Writes values as JavaScript's {@code String(v)} does, since that is what Amplify puts into its directives. */
final class JavaScriptText {

    /** Every double is told apart from its neighbours by 17 significant digits. */
    private static final int MOST_DIGITS = 17;

    /** Numbers from this power of ten on are written with an exponent. */
    private static final int FIRST_LARGE_POWER = 21;

    /** Numbers below this power of ten are written with an exponent. */
    private static final int LAST_SMALL_POWER = -6;

    private JavaScriptText() {}

    /** The text of a number, such as {@code 1}, {@code 0.1} or {@code 1e+21}. */
    static String of(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        if (number == 0) {
            return "0";
        }
        String sign = number < 0 ? "-" : "";
        double magnitude = Math.abs(number);
        return sign + (Double.isInfinite(magnitude) ? "Infinity" : positive(shortest(magnitude)));
    }

    /** The text of a list: its elements, separated by commas. */
    static String of(List<?> values) {
        return values.stream().map(JavaScriptText::element).collect(Collectors.joining(","));
    }

    private static String element(Object value) {
        if (value instanceof List<?> nested) {
            return of(nested);
        }
        return value instanceof Number number ? of(number.doubleValue()) : value.toString();
    }

    private static String positive(BigDecimal number) {
        String digits = number.unscaledValue().toString();
        int power = digits.length() - number.scale() - 1;
        if (power >= FIRST_LARGE_POWER || power < LAST_SMALL_POWER) {
            return scientific(digits, power);
        }
        return number.toPlainString();
    }

    private static String scientific(String digits, int power) {
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "e" + (power < 0 ? "-" : "+") + Math.abs(power);
    }

    /** The decimal number with the fewest digits that is read as this double; of several the nearest, and of two as near the even one. */
    private static BigDecimal shortest(double magnitude) {
        BigDecimal exact = new BigDecimal(magnitude);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            // Towards a power of two the doubles lie closer below than above, so the nearest number may not be read as
            // this double
            // though one farther away is.
            for (RoundingMode rounding : List.of(RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP)) {
                BigDecimal rounded = exact.round(new MathContext(digits, rounding));
                if (rounded.doubleValue() == magnitude) {
                    return rounded.stripTrailingZeros();
                }
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }
}
