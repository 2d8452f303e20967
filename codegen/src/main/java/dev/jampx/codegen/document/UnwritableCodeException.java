package dev.jampx.codegen.document;

/** Client code that was asked for and cannot be written for this API; Amplify's generators fail as well. */
public final class UnwritableCodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message why not, in one sentence
     */
    public UnwritableCodeException(String message) {
        super(message);
    }
}
