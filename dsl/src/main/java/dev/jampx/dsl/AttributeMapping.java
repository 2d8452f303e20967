package dev.jampx.dsl;

/**
 * Where what an external provider knows of users goes. Amplify: the value of {@code attributeMapping}.
 *
 * <pre>{@code
 * google.attributeMapping(map -> map.nickname("name").custom("custom:plan", "plan"))
 * }</pre>
 */
public sealed interface AttributeMapping permits AttributeMappingDeclaration {

    /**
     * Fills the postal address. Amplify: {@code address}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping address(String attribute);

    /**
     * Fills the birthday. Amplify: {@code birthdate}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping birthdate(String attribute);

    /**
     * Fills the e-mail address. Amplify: {@code email}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping email(String attribute);

    /**
     * Fills the family name. Amplify: {@code familyName}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping familyName(String attribute);

    /**
     * Fills the full name. Amplify: {@code fullname}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping fullname(String attribute);

    /**
     * Fills the gender. Amplify: {@code gender}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping gender(String attribute);

    /**
     * Fills the given name. Amplify: {@code givenName}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping givenName(String attribute);

    /**
     * Fills the moment of the last change. Amplify: {@code lastUpdateTime}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping lastUpdateTime(String attribute);

    /**
     * Fills the language and place. Amplify: {@code locale}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping locale(String attribute);

    /**
     * Fills the middle name. Amplify: {@code middleName}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping middleName(String attribute);

    /**
     * Fills the nickname. Amplify: {@code nickname}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping nickname(String attribute);

    /**
     * Fills the phone number. Amplify: {@code phoneNumber}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping phoneNumber(String attribute);

    /**
     * Fills the name that the user likes best. Amplify: {@code preferredUsername}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping preferredUsername(String attribute);

    /**
     * Fills the address of the profile page. Amplify: {@code profilePage}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping profilePage(String attribute);

    /**
     * Fills the address of the profile picture. Amplify: {@code profilePicture}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping profilePicture(String attribute);

    /**
     * Fills the time zone. Amplify: {@code timezone}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping timezone(String attribute);

    /**
     * Fills the address of the web page. Amplify: {@code website}.
     *
     * @param attribute what the provider calls it
     */
    AttributeMapping website(String attribute);

    /**
     * Fills another attribute; call it once for each. Amplify: {@code custom: { 'custom:plan': 'plan' }}.
     *
     * @param name what Cognito calls it, such as {@code custom:plan}
     * @param attribute what the provider calls it
     */
    AttributeMapping custom(String name, String attribute);
}
