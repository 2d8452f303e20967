package dev.jampx.model.literals;

import dev.jampx.model.ScalarType;
import java.util.regex.Pattern;

/**
 * Judges whether a text stands for a value of a scalar, as strictly as Amplify judges default values.
 *
 * <p>Numbers must be numbers to the end: Amplify lets {@code 12abc} pass and then writes a resolver that cannot run.
 */
public final class ScalarLiterals {

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+(\\.\\d*)?([eE][+-]?\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern BOOLEAN = Pattern.compile("true|false", Pattern.CASE_INSENSITIVE);
    private static final String DOMAIN_LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
    private static final Pattern EMAIL =
            Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@" + DOMAIN_LABEL + "(?:\\." + DOMAIN_LABEL + ")*");

    private ScalarLiterals() {}

    /**
     * Whether {@code text} stands for a value of {@code type}.
     *
     * <p>For example, {@code 2024-02-29} is a date and {@code 2023-02-29} is none; a time needs its offset, as in {@code 10:00:00Z}.
     */
    public static boolean fits(ScalarType type, String text) {
        return switch (type) {
            case ID, STRING -> true;
            case INTEGER, TIMESTAMP -> WHOLE.matcher(text.strip()).matches();
            case FLOAT -> DECIMAL.matcher(text.strip()).matches();
            case BOOLEAN -> BOOLEAN.matcher(text).matches();
            case DATE -> TimeLiterals.isDate(text);
            case TIME -> TimeLiterals.isTime(text);
            case DATETIME -> TimeLiterals.isDateTime(text);
            case EMAIL -> EMAIL.matcher(text).matches();
            case JSON -> JsonLiteral.isJson(text);
            case PHONE -> PhoneLiteral.isPhoneNumber(text);
            case URL -> UrlLiteral.isUrl(text);
            case IP_ADDRESS -> IpAddressLiteral.isAddress(text);
        };
    }

    /** A text that stands for a value of {@code type}, to show what one looks like. */
    public static String example(ScalarType type) {
        return switch (type) {
            case ID, STRING -> "text";
            case INTEGER -> "42";
            case FLOAT -> "3.14";
            case BOOLEAN -> "true";
            case DATE -> "2024-01-31";
            case TIME -> "10:30:00Z";
            case DATETIME -> "2024-01-31T10:30:00Z";
            case TIMESTAMP -> "1706695800";
            case EMAIL -> "someone@example.com";
            case JSON -> "{\"a\": 1}";
            case PHONE -> "+12025550123";
            case URL -> "https://example.com";
            case IP_ADDRESS -> "192.0.2.1";
        };
    }
}
