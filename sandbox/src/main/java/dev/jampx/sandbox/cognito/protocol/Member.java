package dev.jampx.sandbox.cognito.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A member of an operation's input and the constraints that Cognito's API model sets on it.
 *
 * @param name the member's name, such as {@code ClientId}
 * @param required whether it must be there
 * @param sensitive whether messages keep its value to themselves
 * @param least the least length of a text, or the least value of a number
 * @param most the greatest length of a text, or the greatest value of a number
 * @param pattern what the whole text must match; empty for anything
 */
public record Member(String name, boolean required, boolean sensitive, int least, int most, String pattern) {

    /** {@code UserPoolId}. */
    public static final Member USER_POOL_ID = new Member("UserPoolId", true, false, 1, 55, "[\\w-]+_[0-9a-zA-Z]+");

    /** {@code ClientId}. */
    public static final Member CLIENT_ID = new Member("ClientId", true, true, 1, 128, "[\\w+]+");

    /** {@code Username}. */
    public static final Member USERNAME =
            new Member("Username", true, true, 1, 128, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+");

    /** {@code Password}. */
    public static final Member PASSWORD = password("Password");

    /** {@code ConfirmationCode}. */
    public static final Member CONFIRMATION_CODE = new Member("ConfirmationCode", true, false, 1, 2048, "[\\S]+");

    /** {@code AccessToken}. */
    public static final Member ACCESS_TOKEN =
            new Member("AccessToken", true, true, 0, Integer.MAX_VALUE, "[A-Za-z0-9-_=.]+");

    /** {@code RefreshToken}. */
    public static final Member REFRESH_TOKEN =
            new Member("RefreshToken", true, true, 0, Integer.MAX_VALUE, "[A-Za-z0-9-_=.]+");

    /** {@code GroupName}. */
    public static final Member GROUP_NAME =
            new Member("GroupName", true, false, 1, 128, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+");

    /** {@code DeviceKey}. */
    public static final Member DEVICE_KEY = new Member("DeviceKey", true, false, 1, 55, "[\\w-]+_[0-9a-f-]+");

    /** {@code Limit}, a number. */
    public static final Member LIMIT = new Member("Limit", false, false, 0, 60, "");

    /** A required password of that name. */
    public static Member password(String name) {
        return new Member(name, true, true, 0, 256, "[\\S]+.*[\\S]+");
    }

    /** A required text of that name. */
    public static Member text(String name) {
        return new Member(name, true, false, 0, Integer.MAX_VALUE, "");
    }

    /** The same member where it may be missing. */
    public Member optional() {
        return new Member(name, false, sensitive, least, most, pattern);
    }

    /** How {@code value} breaks the constraints, in the words of AWS; empty when it keeps them. */
    List<String> violations(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return required ? List.of(violation(sensitive ? "" : "null ", "not be null")) : List.of();
        }
        String shown = sensitive ? "" : "'" + value.asText() + "' ";
        List<String> violations = new ArrayList<>();
        if (value.isNumber()) {
            checkRange(value.asLong(), "value", shown, violations);
        } else if (value.isTextual()) {
            checkText(value.asText(), shown, violations);
        }
        return violations;
    }

    private void checkText(String text, String shown, List<String> violations) {
        // A text that is too long is refused anyway, and might keep a pattern that backtracks busy for hours.
        if (!pattern.isEmpty()
                && text.length() <= most
                && !Pattern.compile(pattern, Pattern.DOTALL).matcher(text).matches()) {
            violations.add(violation(shown, "satisfy regular expression pattern: " + pattern));
        }
        checkRange(text.length(), "length", shown, violations);
    }

    private void checkRange(long size, String measure, String shown, List<String> violations) {
        if (size < least) {
            violations.add(violation(shown, "have " + measure + " greater than or equal to " + least));
        }
        if (size > most) {
            violations.add(violation(shown, "have " + measure + " less than or equal to " + most));
        }
    }

    private String violation(String shown, String constraint) {
        String path = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return "Value " + shown + "at '" + path + "' failed to satisfy constraint: Member must " + constraint;
    }
}
