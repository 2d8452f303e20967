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

    /** The decimal number with the fewest digits that is read as this double, and of several the nearest. */
    private static BigDecimal shortest(double magnitude) {
        BigDecimal exact = new BigDecimal(magnitude);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            boolean belowFits = below.doubleValue() == magnitude;
            boolean aboveFits = above.doubleValue() == magnitude;
            if (belowFits && aboveFits) {
                boolean belowIsNearer = exact.subtract(below).compareTo(above.subtract(exact)) <= 0;
                return (belowIsNearer ? below : above).stripTrailingZeros();
            }
            if (belowFits || aboveFits) {
                return (belowFits ? below : above).stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }
}
