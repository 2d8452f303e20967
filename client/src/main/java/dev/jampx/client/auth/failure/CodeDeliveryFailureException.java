package dev.jampx.client.auth.failure;

/** The code could not be sent. */
public final class CodeDeliveryFailureException extends AuthException {

    private static final long serialVersionUID = 1L;

    CodeDeliveryFailureException(String message, Throwable cause) {
        super("CodeDeliveryFailureException", message, cause);
    }
}
