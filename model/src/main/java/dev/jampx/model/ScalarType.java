package dev.jampx.model;

/**
 * A scalar that a model field can hold.
 *
 * <p>Mirrors the scalar builders of Amplify's {@code a} ({@code a.id()}, {@code a.string()}, ...).
 */
public enum ScalarType {
    ID("ID", KeyType.STRING),
    STRING("String", KeyType.STRING),
    INTEGER("Int", KeyType.NUMBER),
    FLOAT("Float", KeyType.NUMBER),
    BOOLEAN("Boolean", KeyType.NONE),
    DATE("AWSDate", KeyType.STRING),
    TIME("AWSTime", KeyType.STRING),
    DATETIME("AWSDateTime", KeyType.STRING),
    TIMESTAMP("AWSTimestamp", KeyType.NUMBER),
    EMAIL("AWSEmail", KeyType.STRING),
    JSON("AWSJSON", KeyType.STRING),
    PHONE("AWSPhone", KeyType.STRING),
    URL("AWSURL", KeyType.STRING),
    IP_ADDRESS("AWSIPAddress", KeyType.STRING);

    /** How a scalar is stored when it is part of a DynamoDB key. */
    public enum KeyType {
        STRING,
        NUMBER,
        /** DynamoDB has no key of this type. */
        NONE
    }

    private final String graphqlName;
    private final KeyType keyType;

    ScalarType(String graphqlName, KeyType keyType) {
        this.graphqlName = graphqlName;
        this.keyType = keyType;
    }

    /** The scalar's name in AppSync's SDL, such as {@code AWSDateTime}. */
    public String graphqlName() {
        return graphqlName;
    }

    /** How DynamoDB stores it in a key. */
    public KeyType keyType() {
        return keyType;
    }
}
