package dev.jampx.dsl;

/** The settings of the API key. Amplify: {@code apiKeyAuthorizationMode}. */
public sealed interface ApiKeyMode permits ApiKeyDeclaration {

    /**
     * Says how long the key is valid: {@code key -> key.expiresInDays(30)}. Amplify: {@code expiresInDays}.
     *
     * @param days from 1 to 365; 7 unless set
     */
    ApiKeyMode expiresInDays(int days);

    /**
     * Describes the key. Amplify: {@code description}.
     *
     * @param description any text
     */
    ApiKeyMode description(String description);
}
