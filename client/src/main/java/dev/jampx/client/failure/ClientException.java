package dev.jampx.client.failure;

import org.jspecify.annotations.Nullable;

/** The root of every failure that the client reports. It is unchecked, and safe to catch as a whole. */
public class ClientException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what went wrong, in words for the developer
     */
    public ClientException(String message) {
        super(message);
    }

    /**
     * @param message what went wrong, in words for the developer
     * @param cause what it comes from, if that is known
     */
    public ClientException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
