package dev.jampx.sandbox.dynamodb;

/** The database cannot be opened for a reason that the person at the keyboard can change; the message says which. */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is missing or in the way
     * @param cause what was caught
     */
    public DatabaseUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
