package dev.jampx.model.auth;

/** Where the metadata of a SAML provider is. Mirrors Amplify's {@code metadataType}. */
public enum SamlMetadataType {
    /** At an address. */
    URL("MetadataURL"),
    /** In the definition. */
    FILE("MetadataFile");

    private final String cognitoName;

    SamlMetadataType(String cognitoName) {
        this.cognitoName = cognitoName;
    }

    /** Cognito's name of the detail that holds it. */
    public String cognitoName() {
        return cognitoName;
    }
}
