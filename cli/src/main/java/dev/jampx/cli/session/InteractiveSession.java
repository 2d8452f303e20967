package dev.jampx.cli.session;

import dev.jampx.cli.FaultReport;
import dev.jampx.cli.Host;
import dev.jampx.cli.terminal.Terminal;
import dev.jampx.cli.watch.Changes;
import dev.jampx.cli.watch.SourceWatcher;
import dev.jampx.cli.watch.WatchedFiles;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A sandbox that runs until it is interrupted, and serves every change in between. */
public final class InteractiveSession {

    // Long enough for an editor that writes a file in several steps, too short for a person to notice.
    private static final Duration QUIET = Duration.ofMillis(30);
    private static final long LONGEST_STOP_SECONDS = 20;

    private final SandboxRequest request;
    private final WatchedFiles watched;
    private final Host host;
    private final Terminal terminal;
    private final FaultReport faults;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * @param watched the files whose changes are served
     * @param faults told of faults of ours, which do not end the session
     */
    public InteractiveSession(
            SandboxRequest request, WatchedFiles watched, Host host, Terminal terminal, FaultReport faults) {
        this.request = request;
        this.watched = watched;
        this.host = host;
        this.terminal = terminal;
        this.faults = faults;
    }

    /** Runs {@code sandbox}; returns when it has been interrupted and has stopped. */
    @SuppressWarnings("try") // The resource is there to be closed.
    public void run(SandboxRun sandbox) {
        try (Changes changes = new Changes(QUIET, host.nanoTime());
                // Watching begins before the sources are read, or a change in between would be missed.
                SourceWatcher watcher = SourceWatcher.start(watched, changes::add)) {
            sandbox.run(live -> serve(live, changes));
            terminal.note("Stopped. The data stays for the next time.");
        } finally {
            stopped.countDown();
        }
    }

    @SuppressWarnings("try") // The resource is there to be closed.
    private void serve(LiveDefinition live, Changes changes) {
        try (Interrupts.Registration registration = host.interrupts().onInterrupt(() -> stop(changes))) {
            FirstScreen.lines(request, watched, live.endpoints(), terminal.style())
                    .forEach(terminal::result);
            new ReloadLoop(request.home().project(), changes, terminal, faults, host.nanoTime()).run(live);
        }
    }

    private void stop(Changes changes) {
        changes.close();
        try {
            if (!stopped.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                terminal.note("The sandbox did not stop in time and is left behind. Its data is safe.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
