package dev.jampx.sandbox.realtime.filter;

/** A resolver set a filter that AppSync would not take. */
public final class InvalidFilterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidFilterException(String reason) {
        super("Invalid subscription filter: " + reason + ".");
    }
}
