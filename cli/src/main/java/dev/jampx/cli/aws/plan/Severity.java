package dev.jampx.cli.aws.plan;

/** How much a finding matters, the least first. */
public enum Severity {
    /** Worth a line. */
    NOTICE,
    /** Clients have to be told another address. */
    NEW_ADDRESS,
    /** Something stays, but the stack no longer knows it. */
    LEFT_BEHIND,
    /** Nobody can say. */
    UNCERTAIN,
    /** Data is lost. */
    LOSS;

    /** Whether somebody has to agree before the update begins. */
    public boolean needsConsent() {
        return this != NOTICE;
    }
}
