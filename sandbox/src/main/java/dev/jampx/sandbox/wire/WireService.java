package dev.jampx.sandbox.wire;

/** Something that answers HTTP requests. May block; is called from many threads at once. */
@FunctionalInterface
public interface WireService {

    /** Answers {@code request}. Wrong requests get an error response, never an exception. */
    WireResponse handle(WireRequest request);

    /** Answers {@code request}, which asks for a WebSocket. Most services have none and answer it like any other. */
    default WireUpgrade upgrade(WireRequest request) {
        return new WireUpgrade.Refused(handle(request));
    }
}
