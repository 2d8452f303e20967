package dev.jampx.sandbox.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A part of a resolver's run. */
public sealed interface StepTrace {

    /** How long it took. */
    long nanos();

    /** Calls the method of {@code visitor} that fits. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind of part; a new kind breaks the compile of everything that forgets it. */
    interface Visitor<R> {

        R handler(Handler handler);

        R call(Call call);
    }

    /**
     * A handler.
     *
     * @param code the module it is in
     * @param name {@code request} or {@code response}
     * @param ending how it ended, such as {@code returned} or {@code Unauthorized: ...}
     */
    record Handler(String code, String name, String ending, long nanos) implements StepTrace {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.handler(this);
        }
    }

    /**
     * A call of a data source.
     *
     * @param dataSource its name in the API
     * @param target what it stands for, such as {@code table Post}
     * @param request the request document, as the request handler returned it, without secrets and cut where it is long
     * @param answer what came back, in short
     * @param error what the data source said went wrong
     */
    record Call(String dataSource, String target, JsonNode request, String answer, Optional<String> error, long nanos)
            implements StepTrace {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }
}
