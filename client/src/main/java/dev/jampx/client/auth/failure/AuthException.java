package dev.jampx.client.auth.failure;

import dev.jampx.client.failure.ClientException;
import org.jspecify.annotations.Nullable;

/** The root of what is refused, or cannot be done, about users; Amplify's {@code AuthError}. */
public abstract class AuthException extends ClientException {

    private static final long serialVersionUID = 1L;

    private final String errorType;

    AuthException(String errorType, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.errorType = errorType;
    }

    /** The error's name as Cognito's API or Amplify has it, such as {@code CodeMismatchException}; Amplify's {@code name}. */
    public String errorType() {
        return errorType;
    }
}
