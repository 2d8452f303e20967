package dev.jampx.sandbox.resolver;

import java.net.URI;

/** A data source that the user's own classes add to the API, and that the definition only names. Amplify: {@code backend.data.addHttpDataSource} and its like. */
public sealed interface AddedDataSource {

    /** Calls the method of {@code visitor} that fits. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind. */
    interface Visitor<R> {

        R http(Http http);

        R none(None none);

        R onlyOnAws(OnlyOnAws onlyOnAws);
    }

    /**
     * An HTTP endpoint.
     *
     * @param endpoint where all requests go: scheme, host and port
     */
    record Http(URI endpoint) implements AddedDataSource {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.http(this);
        }
    }

    /** Nothing: what the request handler gives as {@code payload} is the result. */
    record None() implements AddedDataSource {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.none(this);
        }
    }

    /**
     * One that the sandbox has not.
     *
     * @param reason why, such as {@code it is of the type AMAZON_EVENTBRIDGE}
     */
    record OnlyOnAws(String reason) implements AddedDataSource {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onlyOnAws(this);
        }
    }
}
