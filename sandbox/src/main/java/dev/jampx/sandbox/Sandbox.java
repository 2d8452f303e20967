package dev.jampx.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A running local backend. */
public interface Sandbox extends AutoCloseable {

    /**
     * Replaces what is served, keeping data and sign-ins. When it throws, what was served before goes on being served.
     *
     * @param next what to serve from now on
     */
    void deploy(Deployment next);

    /** Where it can be reached. */
    Endpoints endpoints();

    /** The content of {@code amplify_outputs.json} for what is served now. */
    ObjectNode outputs();

    /** Stops serving. State stays on disk. */
    @Override
    void close();
}
