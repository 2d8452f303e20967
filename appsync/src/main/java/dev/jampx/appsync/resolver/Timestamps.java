package dev.jampx.appsync.resolver;

import dev.jampx.model.ListShape;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.ValueType;
import java.util.Optional;

/** What the API writes into {@code createdAt} and {@code updatedAt}. */
final class Timestamps {

    private Timestamps() {}

    /** The JavaScript expression for the present time in the form that {@code field} can hold; empty if it can hold none. */
    static Optional<String> now(Field field) {
        if (field.list() != ListShape.SINGLE || !(field.type() instanceof ValueType.Scalar scalar)) {
            return Optional.empty();
        }
        return switch (scalar.type()) {
            case DATETIME, STRING, ID -> Optional.of("util.time.nowISO8601()");
            // Amplify writes the text of a date here, which AppSync then refuses to read as a number.
            case TIMESTAMP -> Optional.of("util.time.nowEpochSeconds()");
            case INTEGER, FLOAT, BOOLEAN, DATE, TIME, EMAIL, JSON, PHONE, URL, IP_ADDRESS -> Optional.empty();
        };
    }
}
