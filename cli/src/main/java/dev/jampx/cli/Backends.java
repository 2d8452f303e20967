package dev.jampx.cli;

import dev.jampx.cli.definition.ApiCompiler;
import dev.jampx.cli.session.SandboxStarter;

/** The compiler and the sandbox that this command is built with. */
final class Backends {

    private Backends() {}

    static ApiCompiler apis() {
        return data -> {
            throw new IllegalStateException("this jampx was built without an API compiler");
        };
    }

    static SandboxStarter sandboxes() {
        return (settings, deployment, listener) -> {
            throw new IllegalStateException("this jampx was built without a sandbox");
        };
    }
}
