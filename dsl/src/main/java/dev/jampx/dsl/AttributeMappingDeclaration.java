package dev.jampx.dsl;

import dev.jampx.model.auth.StandardAttribute;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a provider calls attributes, by Cognito's names for them. */
record AttributeMappingDeclaration(Map<String, String> names) implements AttributeMapping {

    @Override
    public AttributeMapping address(String attribute) {
        return with(StandardAttribute.ADDRESS, Given.value("address", attribute));
    }

    @Override
    public AttributeMapping birthdate(String attribute) {
        return with(StandardAttribute.BIRTHDATE, Given.value("birthdate", attribute));
    }

    @Override
    public AttributeMapping email(String attribute) {
        return with(StandardAttribute.EMAIL, Given.value("email", attribute));
    }

    @Override
    public AttributeMapping familyName(String attribute) {
        return with(StandardAttribute.FAMILY_NAME, Given.value("familyName", attribute));
    }

    @Override
    public AttributeMapping fullname(String attribute) {
        return with(StandardAttribute.FULLNAME, Given.value("fullname", attribute));
    }

    @Override
    public AttributeMapping gender(String attribute) {
        return with(StandardAttribute.GENDER, Given.value("gender", attribute));
    }

    @Override
    public AttributeMapping givenName(String attribute) {
        return with(StandardAttribute.GIVEN_NAME, Given.value("givenName", attribute));
    }

    @Override
    public AttributeMapping lastUpdateTime(String attribute) {
        return with(StandardAttribute.LAST_UPDATE_TIME, Given.value("lastUpdateTime", attribute));
    }

    @Override
    public AttributeMapping locale(String attribute) {
        return with(StandardAttribute.LOCALE, Given.value("locale", attribute));
    }

    @Override
    public AttributeMapping middleName(String attribute) {
        return with(StandardAttribute.MIDDLE_NAME, Given.value("middleName", attribute));
    }

    @Override
    public AttributeMapping nickname(String attribute) {
        return with(StandardAttribute.NICKNAME, Given.value("nickname", attribute));
    }

    @Override
    public AttributeMapping phoneNumber(String attribute) {
        return with(StandardAttribute.PHONE_NUMBER, Given.value("phoneNumber", attribute));
    }

    @Override
    public AttributeMapping preferredUsername(String attribute) {
        return with(StandardAttribute.PREFERRED_USERNAME, Given.value("preferredUsername", attribute));
    }

    @Override
    public AttributeMapping profilePage(String attribute) {
        return with(StandardAttribute.PROFILE_PAGE, Given.value("profilePage", attribute));
    }

    @Override
    public AttributeMapping profilePicture(String attribute) {
        return with(StandardAttribute.PROFILE_PICTURE, Given.value("profilePicture", attribute));
    }

    @Override
    public AttributeMapping timezone(String attribute) {
        return with(StandardAttribute.TIMEZONE, Given.value("timezone", attribute));
    }

    @Override
    public AttributeMapping website(String attribute) {
        return with(StandardAttribute.WEBSITE, Given.value("website", attribute));
    }

    @Override
    public AttributeMapping custom(String name, String attribute) {
        return with(Given.value("custom", name), Given.value("custom", attribute));
    }

    private AttributeMapping with(StandardAttribute standard, String attribute) {
        return with(standard.cognitoName(), attribute);
    }

    private AttributeMapping with(String name, String attribute) {
        Map<String, String> mapping = new LinkedHashMap<>(names);
        mapping.put(name, attribute);
        return new AttributeMappingDeclaration(mapping);
    }
}
