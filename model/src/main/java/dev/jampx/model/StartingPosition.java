package dev.jampx.model;

/** Which change of a table is the first that a function is given. The names are Lambda's. */
public enum StartingPosition {
    /** The first that is made after the function was deployed. */
    LATEST,
    /** The oldest that is still kept. */
    TRIM_HORIZON
}
