package dev.jampx.model.auth;

/** An attribute that OpenID Connect defines for every user. Mirrors the keys of Amplify's {@code userAttributes}. */
public enum StandardAttribute {
    ADDRESS("address", "address"),
    BIRTHDATE("birthdate", "birthdate"),
    EMAIL("email", "email"),
    FAMILY_NAME("familyName", "family_name"),
    FULLNAME("fullname", "name"),
    GENDER("gender", "gender"),
    GIVEN_NAME("givenName", "given_name"),
    LAST_UPDATE_TIME("lastUpdateTime", "updated_at"),
    LOCALE("locale", "locale"),
    MIDDLE_NAME("middleName", "middle_name"),
    NICKNAME("nickname", "nickname"),
    PHONE_NUMBER("phoneNumber", "phone_number"),
    PREFERRED_USERNAME("preferredUsername", "preferred_username"),
    PROFILE_PAGE("profilePage", "profile"),
    PROFILE_PICTURE("profilePicture", "picture"),
    TIMEZONE("timezone", "zoneinfo"),
    WEBSITE("website", "website");

    private final String amplifyName;
    private final String cognitoName;

    StandardAttribute(String amplifyName, String cognitoName) {
        this.amplifyName = amplifyName;
        this.cognitoName = cognitoName;
    }

    /** What Amplify calls it, such as {@code givenName}. */
    public String amplifyName() {
        return amplifyName;
    }

    /** What Cognito calls it, such as {@code given_name}. */
    public String cognitoName() {
        return cognitoName;
    }
}
