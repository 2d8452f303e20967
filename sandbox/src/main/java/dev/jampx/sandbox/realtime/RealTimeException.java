package dev.jampx.sandbox.realtime;

import java.util.List;

/** The real-time endpoint does not do what a client asks. */
public final class RealTimeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<RealTimeError> errors;

    /** @param errors why, at least one */
    public RealTimeException(List<RealTimeError> errors) {
        super(errors.get(0).message(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    /** @param error why */
    public RealTimeException(RealTimeError error) {
        this(List.of(error));
    }

    /** Why. */
    public List<RealTimeError> errors() {
        return errors;
    }
}
