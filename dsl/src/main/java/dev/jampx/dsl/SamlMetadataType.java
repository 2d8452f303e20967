package dev.jampx.dsl;

/** Where the metadata of a SAML provider is. Amplify: the value of {@code metadataType}. */
public enum SamlMetadataType {
    /** At an address. Amplify: {@code URL}. */
    URL(dev.jampx.model.auth.SamlMetadataType.URL),
    /** In the definition. Amplify: {@code FILE}. */
    FILE(dev.jampx.model.auth.SamlMetadataType.FILE);

    private final dev.jampx.model.auth.SamlMetadataType term;

    SamlMetadataType(dev.jampx.model.auth.SamlMetadataType term) {
        this.term = term;
    }

    dev.jampx.model.auth.SamlMetadataType term() {
        return term;
    }
}
