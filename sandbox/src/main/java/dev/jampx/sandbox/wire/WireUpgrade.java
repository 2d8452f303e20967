package dev.jampx.sandbox.wire;

/** What comes of the request for a WebSocket. */
public sealed interface WireUpgrade {

    /**
     * There is none; an ordinary response instead.
     *
     * @param response the response
     */
    record Refused(WireResponse response) implements WireUpgrade {}

    /**
     * There will be one.
     *
     * @param subprotocol the subprotocol that is spoken
     * @param listener the service's end
     */
    record Accepted(String subprotocol, WireSocketListener listener) implements WireUpgrade {}
}
