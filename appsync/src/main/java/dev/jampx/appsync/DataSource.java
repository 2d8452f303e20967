package dev.jampx.appsync;

/** What a resolver talks to. */
public sealed interface DataSource {

    /** Its name in the API. */
    String name();

    /** Calls the method of {@code visitor} that fits. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind of data source; a new kind breaks the compile of everything that forgets it. */
    interface Visitor<R> {

        R dynamoDb(DynamoDb dynamoDb);

        R lambda(Lambda lambda);

        R none(None none);

        R foreign(Foreign foreign);
    }

    /** A table. {@code table} is the name of a {@link Table} of the same API. */
    record DynamoDb(String name, String table) implements DataSource {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dynamoDb(this);
        }
    }

    /**
     * A function.
     *
     * @param function the function's name
     * @param ofBackend whether the backend defines it; otherwise it is one of the AWS account
     */
    record Lambda(String name, String function, boolean ofBackend) implements DataSource {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lambda(this);
        }
    }

    /** Nothing: what the request handler gives as {@code payload} is the result. */
    record None(String name) implements DataSource {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.none(this);
        }
    }

    /** A data source that the definition names and somebody else adds to the API. */
    record Foreign(String name) implements DataSource {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.foreign(this);
        }
    }
}
