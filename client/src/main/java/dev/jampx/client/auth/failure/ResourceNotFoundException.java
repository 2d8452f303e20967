package dev.jampx.client.auth.failure;

/** There is no such user pool, app client, device or identity. */
public final class ResourceNotFoundException extends AuthException {

    private static final long serialVersionUID = 1L;

    ResourceNotFoundException(String message, Throwable cause) {
        super("ResourceNotFoundException", message, cause);
    }
}
