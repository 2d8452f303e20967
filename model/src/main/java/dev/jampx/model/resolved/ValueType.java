package dev.jampx.model.resolved;

import dev.jampx.model.ScalarType;

/** What a value is: a scalar, or something that the schema defines. */
public sealed interface ValueType {

    /** Its name in the API. */
    String graphqlName();

    /** How DynamoDB stores it in a key. */
    default ScalarType.KeyType keyType() {
        return ScalarType.KeyType.NONE;
    }

    /** Calls the method of {@code visitor} that fits. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind of value; a new kind breaks the compile of everything that forgets it. */
    interface Visitor<R> {

        R scalar(Scalar scalar);

        R enumeration(Enumeration enumeration);

        R custom(Custom custom);

        R input(Input input);

        R model(OfModel model);
    }

    /** A scalar of AppSync. */
    record Scalar(ScalarType type) implements ValueType {

        @Override
        public String graphqlName() {
            return type.graphqlName();
        }

        @Override
        public ScalarType.KeyType keyType() {
            return type.keyType();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** A value of the {@link EnumType} called {@code name}. */
    record Enumeration(String name) implements ValueType {

        @Override
        public String graphqlName() {
            return name;
        }

        @Override
        public ScalarType.KeyType keyType() {
            return ScalarType.KeyType.STRING;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    /** An object of the {@link CustomType} called {@code name}. */
    record Custom(String name) implements ValueType {

        @Override
        public String graphqlName() {
            return name;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.custom(this);
        }
    }

    /** An argument of the {@link InputType} called {@code name}. */
    record Input(String name) implements ValueType {

        @Override
        public String graphqlName() {
            return name;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.input(this);
        }
    }

    /** A row of the {@link Model} called {@code name}, as the result of an operation. */
    record OfModel(String name) implements ValueType {

        @Override
        public String graphqlName() {
            return name;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.model(this);
        }
    }
}
