package dev.jampx.client.execution;

/** What happens when things come faster than a subscriber asks for them. */
public enum Overflow {
    /** The subscription ends, after what is kept has been asked for: each thing counts. */
    FAIL,
    /** Only the newest is kept: it tells all that those before it told. */
    KEEP_LATEST
}
