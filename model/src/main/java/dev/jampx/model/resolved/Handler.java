package dev.jampx.model.resolved;

/** What answers a custom operation. */
public sealed interface Handler {

    /** Calls the method of {@code visitor} that fits. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind of handler; a new kind breaks the compile of everything that forgets it. */
    interface Visitor<R> {

        R function(Function function);

        R externalFunction(ExternalFunction function);

        R code(Code code);
    }

    /**
     * A function of the backend.
     *
     * @param name the function's name
     * @param async whether the caller is answered before the function has run
     */
    record Function(String name, boolean async) implements Handler {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.function(this);
        }
    }

    /**
     * A function that exists in the AWS account, outside the backend.
     *
     * @param name the function's name there
     * @param async whether the caller is answered before the function has run
     */
    record ExternalFunction(String name, boolean async) implements Handler {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.externalFunction(this);
        }
    }

    /**
     * A file of resolver code.
     *
     * @param entry the file, relative to the project's folder, with {@code /}
     * @param dataSource the name of the data source it talks to; {@link #NO_DATA_SOURCE} if it talks to none
     */
    record Code(String entry, String dataSource) implements Handler {

        /** Amplify's name of the data source that does nothing. */
        public static final String NO_DATA_SOURCE = "NONE_DS";

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }
}
