package dev.jampx.model.literals;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges phone numbers: international ones, with {@code +} and a calling code that ITU has assigned (E.164).
 *
 * <p>Beyond the plan of North America it knows no country's numbering plan, so it lets numbers pass that nobody can have.
 */
final class PhoneLiteral {

    private static final Pattern EXTENSION = Pattern.compile("[ ,;]*(?:ext\\.?|x|#)[ :.]*[0-9]{1,7}$");
    private static final Pattern WRITTEN = Pattern.compile("\\+[0-9][0-9 ().-]*");
    private static final Pattern NORTH_AMERICAN = Pattern.compile("(?!555|.11)[2-9][0-8][0-9][2-9][0-9]{6}");
    private static final Set<String> TWO_DIGIT_CODES = Set.of(
            "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
            "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
            "86", "90", "91", "92", "93", "94", "95", "98");
    private static final Pattern THREE_DIGIT_CODE = Pattern.compile("21[12368]|22[0-9]|23[0-9]|24[0-9]|25[0-8]|26[0-9]"
            + "|29[0178]|35[0-9]|37[0-8]|38[0-35-79]|42[013]|50[0-9]|59[0-9]|67[02-9]|68[0-35-9]|69[0-2]|80[08]|85[02356]"
            + "|87[08]|88[0-368]|96[0-8]|97[0-79]|99[2-68]");
    private static final int MOST_DIGITS = 15;
    private static final int FEWEST_NATIONAL_DIGITS = 4;

    private PhoneLiteral() {}

    static boolean isPhoneNumber(String text) {
        String number = EXTENSION.matcher(text).replaceFirst("");
        if (!WRITTEN.matcher(number).matches()) {
            return false;
        }
        String digits = number.replaceAll("[^0-9]", "");
        if (digits.startsWith("1")) {
            Matcher plan = NORTH_AMERICAN.matcher(digits.substring(1));
            return plan.matches();
        }
        int code = callingCodeLength(digits);
        return code > 0 && digits.length() <= MOST_DIGITS && digits.length() - code >= FEWEST_NATIONAL_DIGITS;
    }

    /** How many digits the calling code has; 0 if nobody has it. */
    private static int callingCodeLength(String digits) {
        if (digits.startsWith("7")) {
            return 1;
        }
        if (digits.length() >= 2 && TWO_DIGIT_CODES.contains(digits.substring(0, 2))) {
            return 2;
        }
        return THREE_DIGIT_CODE.matcher(digits).lookingAt() ? 3 : 0;
    }
}
