package dev.jampx.conformance.requests;

import dev.jampx.sandbox.frontdoor.FrontDoor;
import dev.jampx.sandbox.wire.StreamingService;
import dev.jampx.sandbox.wire.WireService;

/** A server of the tests on loopback, without TLS. */
final class PlainDoor {

    private PlainDoor() {}

    static FrontDoor open(WireService service) {
        return FrontDoor.open(0, service, StreamingService.NONE, () -> {
            throw new IllegalStateException("nobody here speaks TLS");
        });
    }
}
