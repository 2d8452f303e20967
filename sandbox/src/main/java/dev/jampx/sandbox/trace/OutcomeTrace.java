package dev.jampx.sandbox.trace;

import java.util.List;
import java.util.Optional;

/**
 * What the caller got of a field.
 *
 * @param isNull whether its value is null
 * @param errors its errors
 */
public record OutcomeTrace(boolean isNull, List<Error> errors) {

    public OutcomeTrace {
        errors = List.copyOf(errors);
    }

    /**
     * An error of a field.
     *
     * @param type its type, if it has one
     * @param message its message
     */
    public record Error(Optional<String> type, String message) {

        @Override
        public String toString() {
            return type.map(name -> name + ": " + message).orElse(message);
        }
    }
}
