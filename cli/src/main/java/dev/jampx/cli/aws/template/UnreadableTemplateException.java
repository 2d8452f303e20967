package dev.jampx.cli.aws.template;

/** A template that is not one, or not one in JSON. */
public final class UnreadableTemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableTemplateException(String message) {
        super(message);
    }
}
