package dev.jampx.cli.session;

import dev.jampx.cli.FaultReport;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.terminal.Elapsed;
import dev.jampx.cli.terminal.Terminal;
import dev.jampx.cli.watch.ChangeBatch;
import dev.jampx.cli.watch.Changes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Serves every change of the sources until the changes end. */
public final class ReloadLoop {

    private static final int MOST_FILES_NAMED = 3;

    private final Project project;
    private final Changes changes;
    private final Terminal terminal;
    private final FaultReport faults;
    private final LongSupplier nanoTime;
    private boolean broken;

    /**
     * @param faults told when a reload fails through our fault, which does not end the sandbox
     */
    public ReloadLoop(Project project, Changes changes, Terminal terminal, FaultReport faults, LongSupplier nanoTime) {
        this.project = project;
        this.changes = changes;
        this.terminal = terminal;
        this.faults = faults;
        this.nanoTime = nanoTime;
    }

    /** Returns when {@code changes} is closed. */
    public void run(LiveDefinition live) {
        live.warmUp();
        try {
            for (Optional<ChangeBatch> batch = changes.take(); batch.isPresent(); batch = changes.take()) {
                reload(live, batch.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void reload(LiveDefinition live, ChangeBatch batch) {
        try {
            List<String> before = live.onlyOnAws();
            boolean changed = live.reload();
            if (changed || broken) {
                String outcome = changed ? ": served after " : ": back to what is served, after ";
                terminal.result(
                        names(batch.files()) + outcome + Elapsed.text(nanoTime.getAsLong() - batch.seenAtNanos()));
            }
            broken = false;
            if (!live.onlyOnAws().equals(before)) {
                OnlyOnAwsNote.show(terminal, live.onlyOnAws());
            }
        } catch (UserMistakeException e) {
            terminal.mistakes(e.mistakes());
            keep(batch);
        } catch (RuntimeException e) {
            faults.report(e);
            keep(batch);
        }
    }

    private void keep(ChangeBatch batch) {
        broken = true;
        terminal.result(names(batch.files()) + ": not served. The last good definition goes on serving.");
    }

    private String names(List<Path> files) {
        int named = files.size() > MOST_FILES_NAMED ? MOST_FILES_NAMED - 1 : files.size();
        String list = String.join(
                ", ", files.stream().limit(named).map(project::display).toList());
        return named == files.size() ? list : list + " and " + (files.size() - named) + " more";
    }
}
