package dev.jampx.appsync.schema;

import dev.jampx.model.ScalarType;
import dev.jampx.model.resolved.ValueType;

/** The scalars that are filtered alike. AppSync's own scalars are compared as the text or number they are stored as. */
enum ScalarFamily {
    STRING("String"),
    INT("Int"),
    FLOAT("Float"),
    BOOLEAN("Boolean"),
    ID("ID");

    private final String graphqlName;

    ScalarFamily(String graphqlName) {
        this.graphqlName = graphqlName;
    }

    /** How values of {@code type} are compared; enums are text, and objects cannot be compared at all. */
    static ScalarFamily of(ValueType type) {
        return type instanceof ValueType.Scalar scalar ? of(scalar.type()) : STRING;
    }

    private static ScalarFamily of(ScalarType type) {
        return switch (type) {
            case ID -> ID;
            case INTEGER, TIMESTAMP -> INT;
            case FLOAT -> FLOAT;
            case BOOLEAN -> BOOLEAN;
            case STRING, DATE, TIME, DATETIME, EMAIL, JSON, PHONE, URL, IP_ADDRESS -> STRING;
        };
    }

    /** The GraphQL scalar that stands for the family. */
    String graphqlName() {
        return graphqlName;
    }

    /** Whether values are text, which can be searched and measured. */
    boolean isText() {
        return this == STRING || this == ID;
    }

    /** The input that filters such a value. */
    String filterInput() {
        return "Model" + graphqlName + "Input";
    }

    /** The input that filters such a value in a subscription. */
    String subscriptionFilterInput() {
        return "ModelSubscription" + graphqlName + "Input";
    }

    /** The input that puts a condition on such a sort key. */
    String keyConditionInput() {
        return "Model" + graphqlName + "KeyConditionInput";
    }
}
