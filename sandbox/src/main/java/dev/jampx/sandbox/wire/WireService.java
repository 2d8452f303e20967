package dev.jampx.sandbox.wire;

/** Something that answers HTTP requests. May block; is called from many threads at once. */
@FunctionalInterface
public interface WireService {

    /** Answers {@code request}. Wrong requests get an error response, never an exception. */
    WireResponse handle(WireRequest request);
}
