package dev.jampx.sandbox.trace;

/** Told of requests to the GraphQL endpoint, if it wants to be. Called from many threads. */
public interface TraceListener {

    /** Wants to know nothing. */
    TraceListener NONE = new TraceListener() {
        @Override
        public boolean wantsTraces() {
            return false;
        }

        @Override
        public void requestTraced(RequestTrace trace) {}
    };

    /** Whether every request is to be traced. */
    boolean wantsTraces();

    /** A request has been answered. Called for every request, or for none. */
    void requestTraced(RequestTrace trace);
}
