package dev.jampx.cli.aws.session;

import dev.jampx.cli.FaultReport;
import dev.jampx.cli.Host;
import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.deployment.BackendDeployment;
import dev.jampx.cli.definition.BackendBuild;
import dev.jampx.cli.logs.LogRequest;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.session.Interrupts;
import dev.jampx.cli.synthesis.SynthesisFailedException;
import dev.jampx.cli.terminal.Elapsed;
import dev.jampx.cli.terminal.Terminal;
import dev.jampx.cli.watch.ChangeBatch;
import dev.jampx.cli.watch.Changes;
import dev.jampx.cli.watch.SourceWatcher;
import dev.jampx.cli.watch.WatchedFiles;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A developer's own stack on AWS that follows the sources until it is interrupted. */
public final class AwsSandboxSession {

    // A deployment takes seconds at least: it is worth waiting for the last of several saves.
    private static final Duration QUIET = Duration.ofMillis(100);
    private static final long LONGEST_STOP_SECONDS = 20;

    private final WatchedFiles watched;
    private final BackendDeployment deployment;
    private final LogRequest logs;
    private final AwsAccount account;
    private final String stack;
    private final Host host;
    private final Terminal terminal;
    private final FaultReport faults;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;

    /**
     * @param watched the files whose changes are deployed
     * @param stack the root stack's name
     * @param faults told of faults of ours, which do not end the session
     */
    public AwsSandboxSession(
            WatchedFiles watched,
            BackendDeployment deployment,
            LogRequest logs,
            AwsAccount account,
            String stack,
            Host host,
            Terminal terminal,
            FaultReport faults) {
        this.watched = watched;
        this.deployment = deployment;
        this.logs = logs;
        this.account = account;
        this.stack = stack;
        this.host = host;
        this.terminal = terminal;
        this.faults = faults;
    }

    /** Deploys, and deploys every change; returns when it has been interrupted. */
    @SuppressWarnings("try") // The resources are there to be closed.
    public void run(BackendBuild build) {
        try (Changes changes = new Changes(QUIET, host.nanoTime());
                // Watching begins before the sources are read, or a change in between would be missed.
                SourceWatcher watcher = SourceWatcher.start(watched, changes::add);
                Interrupts.Registration registration = host.interrupts().onInterrupt(() -> stop(changes));
                LogWatch watch = new LogWatch(logs, account, account.stack(stack), terminal, Clock.systemUTC())) {
            deploy(build, watch);
            for (Optional<ChangeBatch> batch = changes.take(); batch.isPresent(); batch = changes.take()) {
                deploy(build, watch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            terminal.note("Stopped. The stack stays, and CloudFormation ends what it has begun.");
            stopped.countDown();
        }
    }

    private void deploy(BackendBuild build, LogWatch watch) {
        long start = host.nanoTime().getAsLong();
        watch.pause();
        try {
            BackendDeployment.Outcome outcome = deployment.run(build);
            String elapsed = Elapsed.text(host.nanoTime().getAsLong() - start);
            terminal.result(
                    outcome == BackendDeployment.Outcome.UNCHANGED
                            ? stack + " is as the definition wants it."
                            : "Deployed " + stack + " after " + elapsed + ".");
        } catch (UserMistakeException e) {
            if (!stopping) {
                terminal.mistakes(e.mistakes());
            }
        } catch (SynthesisFailedException e) {
            // Whoever tried has said why.
        } catch (RuntimeException e) {
            if (!stopping) {
                faults.report(e);
            }
        }
        if (!stopping) {
            terminal.result("Watching " + watched.text() + ": save a file, and it is deployed. Ctrl-C stops.");
            resume(watch);
        }
    }

    private void resume(LogWatch watch) {
        try {
            watch.resume();
        } catch (RuntimeException e) {
            terminal.note("The functions' logs cannot be read now: " + e.getMessage());
        }
    }

    private void stop(Changes changes) {
        stopping = true;
        changes.close();
        try {
            stopped.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
