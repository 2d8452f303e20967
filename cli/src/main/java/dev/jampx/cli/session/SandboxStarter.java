package dev.jampx.cli.session;

import dev.jampx.sandbox.Deployment;
import dev.jampx.sandbox.Sandbox;
import dev.jampx.sandbox.SandboxListener;
import dev.jampx.sandbox.SandboxSettings;

/** Starts sandboxes. */
@FunctionalInterface
public interface SandboxStarter {

    /**
     * Starts one and waits until it serves.
     *
     * @throws dev.jampx.sandbox.SandboxUnavailableException if the user has to change something first
     */
    Sandbox start(SandboxSettings settings, Deployment deployment, SandboxListener listener);

    /**
     * Prepares what every sandbox needs, whatever it will serve. It is called on a thread of its own while the user's
     * sources are compiled; what it throws is ignored, because {@link #start} will meet the same trouble.
     */
    default void warmUp() {}
}
