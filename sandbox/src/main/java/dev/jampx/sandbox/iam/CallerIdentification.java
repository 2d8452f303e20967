package dev.jampx.sandbox.iam;

import dev.jampx.sandbox.wire.WireRequest;

/** Finds out who a request comes from. */
@FunctionalInterface
public interface CallerIdentification {

    /** Reads the request's {@code Authorization} header and verifies the signature in it. */
    Caller identify(WireRequest request);
}
