package dev.jampx.dsl.tests;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.DefaultValue;
import dev.jampx.model.declared.DeclaredField;
import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in a definition are written as JavaScript's {@code String(v)} writes them; what is wanted here was printed by Node.js. */
class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1.0, 1",
        "-1, -1",
        "1.5, 1.5",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "0.3333333333333333, 0.3333333333333333",
        "100, 100",
        "1e20, 100000000000000000000",
        "1e21, 1e+21",
        "1.5e21, 1.5e+21",
        "-1e21, -1e+21",
        "123456789012345680000, 123456789012345680000",
        "1e-6, 0.000001",
        "1.5e-6, 0.0000015",
        "1e-7, 1e-7",
        "1.23e-7, 1.23e-7",
        "2e-3, 0.002",
        "2e23, 2e+23",
        "1e23, 1e+23",
        "9.5e-323, 9.4e-323",
        "4.9e-324, 5e-324",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "9007199254740991, 9007199254740991",
        "9007199254740993, 9007199254740992",
        "9007199254740994, 9007199254740994",
        "1152921504606846976, 1152921504606847000",
        "9223372036854775808, 9223372036854776000",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "5.9604644775390625e-8, 5.960464477539063e-8",
        "4.35, 4.35",
        "588789889394828.75, 588789889394828.8",
        "588789889394828.25, 588789889394828.2",
        "4.349999999999999, 4.349999999999999",
        "3.141592653589793, 3.141592653589793",
        "2147483647, 2147483647",
        "-2147483648, -2147483648",
        "Infinity, Infinity",
        "-Infinity, -Infinity",
        "NaN, NaN",
    })
    void isJavaScripts(double number, String text) {
        assertThat(text(number)).isEqualTo(text);
    }

    @Test
    void wholeNumbersAreAsExactAsJavaScripts() {
        assertThat(((DeclaredField.Scalar) Declared.type(a.integer().defaultValue(9007199254740993L))).defaultValue())
                .contains(new DefaultValue(DefaultValue.Kind.WHOLE_NUMBER, "9007199254740992"));
    }

    @Property
    void isReadAsTheSameNumberAndIsNoLongerThanJavas(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(number));
        String text = text(number);
        assertThat(Double.parseDouble(text)).isEqualTo(number == 0 ? 0.0 : number);
        assertThat(significantDigits(text)).isLessThanOrEqualTo(significantDigits(Double.toString(number)));
    }

    private static int significantDigits(String number) {
        return new BigDecimal(number).stripTrailingZeros().precision();
    }

    private static String text(double number) {
        return ((DeclaredField.Scalar) Declared.type(a.floatType().defaultValue(number)))
                .defaultValue()
                .orElseThrow()
                .text();
    }
}
