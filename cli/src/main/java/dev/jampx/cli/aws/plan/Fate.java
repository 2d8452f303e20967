package dev.jampx.cli.aws.plan;

/** What becomes of a resource that the stack gives up. */
public enum Fate {
    /** It is gone with all that is in it. */
    DELETED,
    /** Its policy keeps it, outside of the stack. */
    KEPT
}
