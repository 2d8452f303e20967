package dev.jampx.cli.client;

import dev.jampx.cli.FaultReport;
import dev.jampx.cli.Host;
import dev.jampx.cli.generated.ClientCodeChanges;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.session.Interrupts;
import dev.jampx.cli.terminal.Progress;
import dev.jampx.cli.terminal.Terminal;
import dev.jampx.cli.watch.Changes;
import dev.jampx.cli.watch.SourceWatcher;
import dev.jampx.cli.watch.WatchedFiles;
import java.time.Duration;

/** Generates client code, and again after every change of the sources, until it is interrupted. */
public final class ClientCodeSession {

    // Long enough for an editor that writes a file in several steps, too short for a person to notice.
    private static final Duration QUIET = Duration.ofMillis(30);

    private final Project project;
    private final Host host;
    private final Terminal terminal;
    private final FaultReport faults;

    public ClientCodeSession(Project project, Host host, Terminal terminal, FaultReport faults) {
        this.project = project;
        this.host = host;
        this.terminal = terminal;
        this.faults = faults;
    }

    /** Runs {@code generation}; returns when it has been interrupted. A mistake in the sources is shown, and waited out. */
    @SuppressWarnings("try") // The resources are there to be closed.
    public void run(ClientCodeRun generation) {
        try (Changes changes = new Changes(QUIET, host.nanoTime());
                // Watching begins before the sources are read, or a change in between would be missed.
                SourceWatcher watcher = SourceWatcher.start(WatchedFiles.of(project), changes::add);
                Interrupts.Registration registration = host.interrupts().onInterrupt(changes::close)) {
            update(generation, true);
            terminal.result("Waiting for changes. Ctrl-C stops.");
            while (changes.take().isPresent()) {
                update(generation, false);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void update(ClientCodeRun generation, boolean first) {
        try {
            ClientCodeChanges changes = generation.generate(Progress.SILENT);
            if (first || changes.any()) {
                terminal.result(changes.text() + ".");
            }
            ClientCodeNotes.show(terminal, changes);
        } catch (UserMistakeException e) {
            terminal.mistakes(e.mistakes());
            terminal.result("The client code stays as it is.");
        } catch (RuntimeException e) {
            faults.report(e);
        }
    }
}
