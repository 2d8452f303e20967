package dev.jampx.standin.cloudformation;

/** A resource could not be made, changed or deleted; the message is the reason that CloudFormation shows. */
final class ResourceFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ResourceFailure(String reason) {
        super(reason);
    }

    /** What the service behind a resource answers. */
    static ResourceFailure handler(String message, String code) {
        return new ResourceFailure("Resource handler returned message: \"" + message
                + "\" (RequestToken: 00000000-0000-0000-0000-000000000000, HandlerErrorCode: " + code + ")");
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
