package dev.jampx.client.failure;

/** An answer is not what the API's definition says: the client was generated from another one, or something between it and AppSync answered. */
public class DecodingException extends ClientException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is wrong
     */
    public DecodingException(String message) {
        super(message);
    }

    /**
     * @param message what is wrong
     * @param cause what it comes from
     */
    public DecodingException(String message, Throwable cause) {
        super(message, cause);
    }
}
