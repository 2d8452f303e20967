package dev.jampx.client.failure;

/** No answer came: the service could not be reached, or the connection broke, and retries ended. */
public class NetworkException extends ClientException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what could not be reached
     * @param cause how the connection failed
     */
    public NetworkException(String message, Throwable cause) {
        super(message, cause);
    }
}
