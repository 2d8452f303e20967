package dev.jampx.client.auth.failure;

/** The code is not the one that was sent. */
public final class CodeMismatchException extends AuthException {

    private static final long serialVersionUID = 1L;

    CodeMismatchException(String message, Throwable cause) {
        super("CodeMismatchException", message, cause);
    }
}
