package dev.jampx.codegen.sdl;

import java.util.List;

/** A type of the API. */
public sealed interface SchemaType {

    /** Its name, unique in the API. */
    String name();

    /** Has {@code visitor} look at it. */
    <R> R accept(Visitor<R> visitor);

    /** An object type. */
    record ObjectType(String name, List<OutputField> fields) implements SchemaType {

        public ObjectType {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.object(this);
        }
    }

    /** An input type. */
    record InputType(String name, List<InputValue> fields) implements SchemaType {

        public InputType {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.input(this);
        }
    }

    /** An enum type. */
    record EnumType(String name, List<String> values) implements SchemaType {

        public EnumType {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    /** A scalar type, GraphQL's own or AppSync's. */
    record Scalar(String name) implements SchemaType {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /**
     * What is made of each kind of type.
     *
     * @param <R> what it comes to
     */
    interface Visitor<R> {

        R object(ObjectType type);

        R input(InputType type);

        R enumeration(EnumType type);

        R scalar(Scalar type);
    }
}
