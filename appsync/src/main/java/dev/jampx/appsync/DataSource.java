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
    }

    /** A table. {@code table} is the name of a {@link Table} of the same API. */
    record DynamoDb(String name, String table) implements DataSource {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dynamoDb(this);
        }
    }
}
