package dev.jampx.sandbox.cognito.pool;

import dev.jampx.model.auth.AttributeDataType;
import dev.jampx.model.resolved.UserAttribute;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.UserSchema;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds the attributes that somebody wants to write to the pool's schema.
 *
 * @param schema the schema
 */
public record AttributeRules(UserSchema schema) {

    private static final int LONGEST = 2048;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern PHONE_NUMBER = Pattern.compile("\\+[1-9][0-9]{1,14}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DATE_TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9:]{4,6})?)?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> VERIFIED =
            Set.of(StandardNames.verified(StandardNames.EMAIL), StandardNames.verified(StandardNames.PHONE_NUMBER));
    private static final Set<String> GIVEN = Set.of("sub", "identities");

    /** Whether a text has the form of an e-mail address. */
    public static boolean isEmail(String value) {
        return EMAIL.matcher(value).matches();
    }

    /** Whether a text has the form of a phone number: E.164's. */
    public static boolean isPhoneNumber(String value) {
        return PHONE_NUMBER.matcher(value).matches();
    }

    /**
     * Checks what a client wants to write, which is nothing that only Cognito or an administrator can know.
     *
     * @throws CognitoFailure when an attribute is not theirs to write, is not in the schema, or has a value that does not fit
     */
    public void checkClient(Map<String, String> attributes) {
        if (attributes.keySet().stream().anyMatch(name -> VERIFIED.contains(name) || GIVEN.contains(name))) {
            throw CognitoFailure.notAuthorized("A client attempted to write unauthorized attribute");
        }
        check(attributes);
    }

    /**
     * Checks what an administrator wants to write.
     *
     * @throws CognitoFailure when an attribute is not in the schema, or has a value that does not fit
     */
    public void checkAdministrator(Map<String, String> attributes) {
        List<String> given =
                attributes.keySet().stream().filter(GIVEN::contains).toList();
        if (!given.isEmpty()) {
            throw CognitoFailure.invalidParameter("Cannot modify the non-mutable attribute " + given.get(0));
        }
        check(attributes);
    }

    /**
     * Checks that a user who comes to be has what every user has.
     *
     * @throws CognitoFailure naming what is missing
     */
    public void requireAll(Map<String, String> attributes) {
        refuse(schema.required().stream()
                .filter(name -> attributes.getOrDefault(name, "").isEmpty())
                .map(name -> name + ": The attribute is required\n")
                .toList());
    }

    /**
     * Checks that no value is taken back that every user has.
     *
     * @throws CognitoFailure naming those that are
     */
    public void requireKept(Map<String, String> attributes) {
        refuse(schema.required().stream()
                .filter(name ->
                        attributes.containsKey(name) && attributes.get(name).isEmpty())
                .map(name -> name + ": The attribute is required\n")
                .toList());
    }

    /**
     * Checks that attributes may change once they have a value.
     *
     * @throws CognitoFailure naming those that may not
     */
    public void requireMutable(Collection<String> names) {
        String fixed = names.stream()
                .filter(name -> schema.find(name)
                        .filter(attribute -> !attribute.mutable())
                        .isPresent())
                .map(name -> "user." + name + ": Attribute cannot be updated.\n")
                .collect(Collectors.joining());
        if (!fixed.isEmpty()) {
            throw CognitoFailure.invalidParameter(fixed);
        }
    }

    private void check(Map<String, String> attributes) {
        refuse(attributes.keySet().stream()
                .filter(name -> !schema.isWritable(name) && !VERIFIED.contains(name))
                .map(name -> name + ": Attribute does not exist in the schema.\n")
                .toList());
        refuse(attributes.entrySet().stream()
                .flatMap(entry ->
                        misfit(entry.getKey(), entry.getValue())
                                .map(reason -> entry.getKey() + ": " + reason + "\n")
                                .stream())
                .toList());
        requireForm(attributes, StandardNames.EMAIL, EMAIL, "Invalid email address format.");
        requireForm(attributes, StandardNames.PHONE_NUMBER, PHONE_NUMBER, "Invalid phone number format.");
    }

    private static void requireForm(Map<String, String> attributes, String name, Pattern form, String message) {
        String value = attributes.getOrDefault(name, "");
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            throw CognitoFailure.invalidParameter(message);
        }
    }

    private static void refuse(List<String> reasons) {
        if (!reasons.isEmpty()) {
            throw CognitoFailure.invalidParameter(
                    "Attributes did not conform to the schema: " + String.join("", reasons));
        }
    }

    /** Why a value does not fit its attribute; an empty one takes a value back, and fits everything. */
    private Optional<String> misfit(String name, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (name.equals("birthdate") && !DATE.matcher(value).matches()) {
            return Optional.of("Invalid birthdate format, must be YYYY-MM-DD");
        }
        if (name.equals("updated_at") && !NUMBER.matcher(value).matches()) {
            return Optional.of("Attribute is not of type Number");
        }
        if (value.length() > LONGEST) {
            return Optional.of("String length must not be more than " + LONGEST);
        }
        Optional<UserAttribute> attribute = schema.find(name);
        return attribute.flatMap(UserAttribute::dataType).flatMap(type -> misfit(attribute.get(), type, value));
    }

    private static Optional<String> misfit(UserAttribute attribute, AttributeDataType type, String value) {
        boolean fits =
                switch (type) {
                    case STRING -> true;
                    case NUMBER -> NUMBER.matcher(value).matches();
                    case BOOLEAN -> value.equals("true") || value.equals("false");
                    case DATE_TIME ->
                        DATE_TIME.matcher(value).matches()
                                || NUMBER.matcher(value).matches();
                };
        if (!fits) {
            return Optional.of("Attribute is not of type " + type.cognitoName());
        }
        return switch (type) {
            case STRING -> outside(BigInteger.valueOf(value.length()), attribute, "String length");
            case NUMBER -> outside(new BigInteger(value), attribute, "Number");
            default -> Optional.empty();
        };
    }

    private static Optional<String> outside(BigInteger size, UserAttribute attribute, String what) {
        if (attribute.least().isPresent()
                && size.compareTo(BigInteger.valueOf(attribute.least().getAsLong())) < 0) {
            return Optional.of(
                    what + " must not be less than " + attribute.least().getAsLong());
        }
        if (attribute.most().isPresent()
                && size.compareTo(BigInteger.valueOf(attribute.most().getAsLong())) > 0) {
            return Optional.of(
                    what + " must not be more than " + attribute.most().getAsLong());
        }
        return Optional.empty();
    }
}
