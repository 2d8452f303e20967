package dev.jampx.model.resolved;

import dev.jampx.model.auth.AttributeDataType;
import dev.jampx.model.auth.StandardAttribute;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something that is known of users.
 *
 * @param name what Cognito calls it; a custom attribute is called this with {@code custom:} before it
 * @param dataType what the value of a custom attribute is; empty for a standard one
 * @param required whether every user has it
 * @param mutable whether it can be changed
 * @param least the least number or length
 * @param most the greatest number or length
 */
public record UserAttribute(
        String name,
        Optional<AttributeDataType> dataType,
        boolean required,
        boolean mutable,
        OptionalLong least,
        OptionalLong most) {

    /** The e-mail address of users who sign in with it. */
    public static final UserAttribute EMAIL = login(StandardAttribute.EMAIL);

    /** The phone number of users who sign in with it. */
    public static final UserAttribute PHONE_NUMBER = login(StandardAttribute.PHONE_NUMBER);

    private static UserAttribute login(StandardAttribute attribute) {
        return new UserAttribute(
                attribute.cognitoName(), Optional.empty(), true, true, OptionalLong.empty(), OptionalLong.empty());
    }
}
