package dev.jampx.model.literals;

import java.util.regex.Pattern;

/**
 * Judges phone numbers: international ones, with {@code +}, a calling code and as many digits as a country has.
 *
 * <p>It does not know which digits a country has given out, so it lets some numbers pass that nobody can have.
 */
final class PhoneLiteral {

    private static final Pattern EXTENSION = Pattern.compile("[ ,;]*(?:ext\\.?|x|#)[ :.]*[0-9]{1,7}$");
    private static final Pattern WRITTEN = Pattern.compile("\\+[0-9][0-9 ().-]*");
    private static final Pattern NORTH_AMERICAN = Pattern.compile("(?!555|.11)[2-9][0-8][0-9][2-9][0-9]{6}");

    private PhoneLiteral() {}

    static boolean isPhoneNumber(String text) {
        String number = EXTENSION.matcher(text).replaceFirst("");
        if (!WRITTEN.matcher(number).matches()) {
            return false;
        }
        String digits = number.replaceAll("[^0-9]", "");
        return digits.startsWith("1")
                ? NORTH_AMERICAN.matcher(digits.substring(1)).matches()
                : CallingCodes.take(digits);
    }
}
