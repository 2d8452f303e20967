package dev.jampx.sandbox;

/** The sandbox cannot start for a reason that the person at the keyboard can change. */
public final class SandboxUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why a sandbox cannot start. */
    public enum Reason {
        /** Another process listens on the port. */
        PORT_TAKEN,
        /** Another sandbox works on the same state folder. */
        IDENTIFIER_IN_USE
    }

    /**
     * @param reason why
     * @param message what is in the way: the port, or the process that holds the state folder
     */
    public SandboxUnavailableException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why it cannot start. */
    public Reason reason() {
        return reason;
    }
}
