package dev.jampx.client.graphql;

import dev.jampx.client.failure.TransportException;
import java.time.Duration;

/** What comes of one attempt. */
sealed interface Outcome {

    /** Goes on from here. */
    void accept(Visitor visitor);

    /** One case for each outcome. */
    interface Visitor {

        void answered(GraphQlResponse response);

        void unauthorized(GraphQlResponse response);

        void throttled(GraphQlResponse response, Duration pause);

        void failed(TransportException failure);
    }

    /** The API has answered, with errors or without. */
    record Answered(GraphQlResponse response) implements Outcome {

        @Override
        public void accept(Visitor visitor) {
            visitor.answered(response);
        }
    }

    /** The API does not know the caller; nothing was executed. */
    record Unauthorized(GraphQlResponse response) implements Outcome {

        @Override
        public void accept(Visitor visitor) {
            visitor.unauthorized(response);
        }
    }

    /**
     * The API has too much to do; nothing was executed.
     *
     * @param pause how long the API wants to be left alone
     */
    record Throttled(GraphQlResponse response, Duration pause) implements Outcome {

        @Override
        public void accept(Visitor visitor) {
            visitor.throttled(response, pause);
        }
    }

    /** There is no answer. */
    record Failed(TransportException failure) implements Outcome {

        @Override
        public void accept(Visitor visitor) {
            visitor.failed(failure);
        }
    }
}
