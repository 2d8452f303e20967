package dev.jampx.sandbox.graphql;

/**
 * A request that is answered with an HTTP error before any GraphQL runs.
 *
 * @param status the HTTP status
 * @param errorType AppSync's name for it, such as {@code UnauthorizedException}
 * @param message AppSync's message; empty if it has none
 */
record Refusal(int status, String errorType, String message) {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

    static Refusal unauthorized(String message) {
        return new Refusal(UNAUTHORIZED, "UnauthorizedException", message);
    }

    /** The request brings nothing that the API reads. */
    static Refusal notProvided() {
        return unauthorized("Valid authorization header not provided.");
    }

    /** What the request brings is of the right kind, but not good. */
    static Refusal notAuthorized() {
        return unauthorized("You are not authorized to make this call.");
    }

    /** What the request brings is no JWT. */
    static Refusal notAToken() {
        return unauthorized("Unable to parse JWT token.");
    }

    /** The token was good once. */
    static Refusal expired() {
        return unauthorized("Token has expired.");
    }

    /** AppSync's answer where an authorizer fails: it keeps the reason to itself. */
    static Refusal withoutMessage() {
        return badRequest("");
    }

    static Refusal malformed(String message) {
        return new Refusal(BAD_REQUEST, "MalformedHttpRequestException", message);
    }

    static Refusal badRequest(String message) {
        return new Refusal(BAD_REQUEST, "BadRequestException", message);
    }
}
