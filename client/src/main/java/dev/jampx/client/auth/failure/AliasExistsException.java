package dev.jampx.client.auth.failure;

/** Another user has this e-mail address or phone number. */
public final class AliasExistsException extends AuthException {

    private static final long serialVersionUID = 1L;

    AliasExistsException(String message, Throwable cause) {
        super("AliasExistsException", message, cause);
    }
}
