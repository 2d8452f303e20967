package dev.jampx.appsync;

/**
 * Stands in resolver code for something that only a deployment knows. Whoever deploys the code replaces it; nothing else of the
 * code depends on where it runs. Code that users wrote is left alone.
 */
public enum Placeholder {
    /** The id of the AppSync API. */
    API_ID("{{apiId}}"),
    /** The id of the Cognito identity pool; empty if there is none. */
    IDENTITY_POOL_ID("{{identityPoolId}}");

    private final String text;

    Placeholder(String text) {
        this.text = text;
    }

    /** How it stands in the code. */
    public String text() {
        return text;
    }

    /** {@code code} with {@code value} in the place of this. */
    public String fill(String code, String value) {
        return code.replace(text, value);
    }
}
