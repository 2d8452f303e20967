package dev.jampx.cli.session;

import dev.jampx.cdk.function.NodeBundle;
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
        warm = newFactory();
    }

    @Override
    public Sandbox start(SandboxSettings settings, Deployment deployment, SandboxListener listener) {
        return factory().start(settings, deployment, listener);
    }

    /** A factory starts one sandbox, so a second start needs another. */
    private synchronized LocalSandboxFactory factory() {
        LocalSandboxFactory factory = warm == null ? newFactory() : warm;
        warm = null;
        return factory;
    }

    /** Functions of JavaScript are bundled as for AWS, but by what is on this machine. */
    private static LocalSandboxFactory newFactory() {
        return new LocalSandboxFactory(
                Clock.systemUTC(), (project, function, entry, folder) -> NodeBundle.of(project, function, entry)
                        .writeOfflineTo(folder));
    }
}
