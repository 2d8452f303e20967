package dev.jampx.cli.definition;

import dev.jampx.cli.compile.CompiledClasses;
import dev.jampx.cli.compile.Fingerprint;
import dev.jampx.sandbox.Deployment;

/**
 * A backend ready to be served or written out.
 *
 * @param deployment what a sandbox takes
 * @param classes the classes it came from, which a sandbox needs for as long as it serves it
 */
public record BuiltBackend(Deployment deployment, CompiledClasses classes) implements AutoCloseable {

    /** What it was built from. */
    public Fingerprint fingerprint() {
        return classes.fingerprint();
    }

    /** Gives the classes up. */
    @Override
    public void close() {
        classes.close();
    }
}
