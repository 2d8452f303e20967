package dev.jampx.sandbox.ssm;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An operation of Systems Manager. */
@FunctionalInterface
interface Operation {

    /**
     * Runs it.
     *
     * @param access asked before anything is looked up
     * @return the answer's document
     * @throws dev.jampx.sandbox.wire.ServiceFailure if the request is refused
     */
    ObjectNode run(Input input, Access access);
}
