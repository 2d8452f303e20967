package dev.jampx.sandbox.wire.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.wire.WireRequest;

/** An operation of a service that speaks AWS JSON 1.1. */
@FunctionalInterface
public interface JsonOperation {

    /**
     * Looks at who calls, before anybody reads the input.
     *
     * @return what there is to do
     * @throws dev.jampx.sandbox.wire.ServiceFailure if nobody of that kind may call
     */
    Admitted admit(WireRequest request);

    /** What there is to do for a caller. */
    @FunctionalInterface
    interface Admitted {

        /**
         * Does it.
         *
         * @param input the input, which keeps to the published model
         * @return the answer's document
         * @throws dev.jampx.sandbox.wire.ServiceFailure if the service refuses it
         */
        ObjectNode run(ObjectNode input);
    }
}
