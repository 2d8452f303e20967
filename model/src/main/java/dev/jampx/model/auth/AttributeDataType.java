package dev.jampx.model.auth;

/** What the value of a custom attribute is. Mirrors Amplify's {@code dataType}. */
public enum AttributeDataType {
    /** A text. */
    STRING("String"),
    /** A whole number. */
    NUMBER("Number"),
    /** True or false. */
    BOOLEAN("Boolean"),
    /** A moment. */
    DATE_TIME("DateTime");

    private final String cognitoName;

    AttributeDataType(String cognitoName) {
        this.cognitoName = cognitoName;
    }

    /** What Cognito calls it. */
    public String cognitoName() {
        return cognitoName;
    }
}
