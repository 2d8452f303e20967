package dev.jampx.dsl;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What is known of users. Amplify: the value of {@code userAttributes}.
 *
 * <pre>{@code
 * defineAuth().userAttributes(user -> user
 *         .givenName(name -> name.required())
 *         .custom("custom:plan", type -> type.string().maxLen(20)))
 * }</pre>
 */
public sealed interface UserAttributes permits UserAttributesDeclaration {

    /**
     * Adds the postal address. Amplify: {@code address}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes address(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds the birthday. Amplify: {@code birthdate}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes birthdate(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds the e-mail address. Amplify: {@code email}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes email(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds the family name. Amplify: {@code familyName}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes familyName(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds the full name. Amplify: {@code fullname}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes fullname(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds the gender. Amplify: {@code gender}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes gender(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds the given name. Amplify: {@code givenName}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes givenName(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds the moment of the last change. Amplify: {@code lastUpdateTime}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes lastUpdateTime(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds the language and place. Amplify: {@code locale}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes locale(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds the middle name. Amplify: {@code middleName}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes middleName(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds the nickname. Amplify: {@code nickname}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes nickname(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds the phone number. Amplify: {@code phoneNumber}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes phoneNumber(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds the name that the user likes best. Amplify: {@code preferredUsername}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes preferredUsername(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds the address of the profile page. Amplify: {@code profilePage}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes profilePage(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds the address of the profile picture. Amplify: {@code profilePicture}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes profilePicture(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds the time zone. Amplify: {@code timezone}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes timezone(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds the address of the web page. Amplify: {@code website}.
     *
     * @param settings sets it up, for example {@code it -> it.required()}
     */
    UserAttributes website(UnaryOperator<StandardAttribute> settings);

    /**
     * Adds an attribute of your own; call it once for each. Amplify: {@code 'custom:plan': { dataType: 'String' }}.
     *
     * @param name its name, beginning with {@code custom:}, then 1 to 20 characters, no spaces
     * @param attribute says what its value is, for example {@code type -> type.string().maxLen(20)}
     */
    UserAttributes custom(String name, Function<CustomAttributeTypes, CustomAttribute> attribute);
}
