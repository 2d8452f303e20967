package dev.jampx.dsl;

/** Which change of a model is the first that a function is given. */
public enum StartingPosition {
    /** The first that is made after the function was deployed, unless told otherwise. */
    LATEST(dev.jampx.model.StartingPosition.LATEST),
    /** The oldest that is still kept: of the last 24 hours. */
    TRIM_HORIZON(dev.jampx.model.StartingPosition.TRIM_HORIZON);

    private final dev.jampx.model.StartingPosition term;

    StartingPosition(dev.jampx.model.StartingPosition term) {
        this.term = term;
    }

    dev.jampx.model.StartingPosition term() {
        return term;
    }
}
