package dev.jampx.sandbox.iam;

import dev.jampx.sandbox.wire.WireRequest;
import java.util.Optional;

/** Finds out who a request comes from. */
@FunctionalInterface
public interface CallerIdentification {

    /** Reads the request's {@code Authorization} header and verifies the signature in it. */
    Caller identify(WireRequest request);

    /** What the chunks of a request's body are signed with, by whoever signed the request; empty if nobody here knows the secret. */
    default Optional<ChunkSigning> chunkSigning(WireRequest request) {
        return Optional.empty();
    }
}
