package dev.jampx.sandbox.graphql;

/** Told why a request was refused where the client is not told, so that the developer can be. Called from many threads. */
@FunctionalInterface
public interface RefusalLog {

    /** A request was refused; {@code why} is a sentence or two. */
    void refused(String why);
}
