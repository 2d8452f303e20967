package dev.jampx.sandbox.realtime;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * An error as the real-time endpoint tells it.
 *
 * @param type AppSync's name for it, such as {@code UnauthorizedException}
 * @param message what is wrong
 * @param code the HTTP status it would have over HTTP, where AppSync tells one
 */
public record RealTimeError(Optional<String> type, String message, OptionalInt code) {

    /** An error with a type and a status. */
    public static RealTimeError of(String type, String message, int code) {
        return new RealTimeError(Optional.of(type), message, OptionalInt.of(code));
    }

    /** An error with a type. */
    public static RealTimeError of(String type, String message) {
        return new RealTimeError(Optional.of(type), message, OptionalInt.empty());
    }

    /** That {@code operation} is nothing for the real-time endpoint. */
    public static RealTimeError unsupported(String operation) {
        return of("UnsupportedOperation", operation + " not supported through the realtime channel");
    }
}
