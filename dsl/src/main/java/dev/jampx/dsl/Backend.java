package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredBackend;

/** A backend, as {@link Jampx#defineBackend} puts it together: a plain value that a unit test can look into. */
public sealed interface Backend permits BackendDeclaration {

    /** What was written, as records; {@code dev.jampx.model.resolved.Resolution} checks it and fills in the defaults. */
    DeclaredBackend declared();
}
