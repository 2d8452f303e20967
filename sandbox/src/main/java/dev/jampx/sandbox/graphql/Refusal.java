package dev.jampx.sandbox.graphql;

/**
 * A request that is answered with an HTTP error before any GraphQL runs.
 *
 * @param status the HTTP status
 * @param errorType AppSync's name for it, such as {@code UnauthorizedException}
 * @param message AppSync's message
 */
record Refusal(int status, String errorType, String message) {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

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
