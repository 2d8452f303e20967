package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.trace.EndingTrace;
import java.util.Optional;

/**
 * A request that is answered with an HTTP error before any GraphQL runs.
 *
 * @param status the HTTP status
 * @param errorType AppSync's name for it, such as {@code UnauthorizedException}
 * @param message AppSync's message
 * @param reason what AppSync does not say, for a trace
 */
record Refusal(int status, String errorType, String message, Optional<String> reason) {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

    Refusal(int status, String errorType, String message) {
        this(status, errorType, message, Optional.empty());
    }

    /** It, as a trace shows it. */
    EndingTrace traced() {
        return new EndingTrace(status, Optional.of(errorType), message, reason);
    }

    /** The same, with what AppSync does not say: which header, and what is wrong with it. */
    Refusal because(String why) {
        return new Refusal(status, errorType, message, Optional.of(why));
    }

    static Refusal unauthorized(String message) {
        return new Refusal(UNAUTHORIZED, "UnauthorizedException", message);
    }

    static Refusal malformed(String message) {
        return new Refusal(BAD_REQUEST, "MalformedHttpRequestException", message);
    }

    static Refusal badRequest(String message) {
        return new Refusal(BAD_REQUEST, "BadRequestException", message);
    }
}
