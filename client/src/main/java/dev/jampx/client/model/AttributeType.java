package dev.jampx.client.model;

/** The types that DynamoDB's attributes have: AppSync's {@code ModelAttributeTypes}. */
public enum AttributeType implements WireValue {
    /** Bytes. */
    BINARY("binary"),
    /** A set of bytes. */
    BINARY_SET("binarySet"),
    /** True or false. */
    BOOL("bool"),
    /** A list. */
    LIST("list"),
    /** An object. */
    MAP("map"),
    /** A number. */
    NUMBER("number"),
    /** A set of numbers. */
    NUMBER_SET("numberSet"),
    /** Text. */
    STRING("string"),
    /** A set of texts. */
    STRING_SET("stringSet"),
    /** Null. */
    NULL("_null");

    private final String value;

    AttributeType(String value) {
        this.value = value;
    }

    @Override
    public String toWire() {
        return value;
    }
}
