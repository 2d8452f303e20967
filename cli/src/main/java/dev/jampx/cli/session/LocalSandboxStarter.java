package dev.jampx.cli.session;

import dev.jampx.sandbox.Deployment;
import dev.jampx.sandbox.LocalSandboxFactory;
import dev.jampx.sandbox.Sandbox;
import dev.jampx.sandbox.SandboxListener;
import dev.jampx.sandbox.SandboxSettings;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Starts sandboxes in this process. */
public final class LocalSandboxStarter implements SandboxStarter {

    private @Nullable LocalSandboxFactory warm;

    @Override
    public synchronized void warmUp() {
        warm = new LocalSandboxFactory(Clock.systemUTC());
    }

    @Override
    public Sandbox start(SandboxSettings settings, Deployment deployment, SandboxListener listener) {
        return factory().start(settings, deployment, listener);
    }

    /** A factory starts one sandbox, so a second start needs another. */
    private synchronized LocalSandboxFactory factory() {
        LocalSandboxFactory factory = warm == null ? new LocalSandboxFactory(Clock.systemUTC()) : warm;
        warm = null;
        return factory;
    }
}
