package dev.jampx.cli.session;

import dev.jampx.cli.definition.BackendBuild;
import dev.jampx.cli.definition.BuiltBackend;
import dev.jampx.cli.mistake.SandboxProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.AtomicFile;
import dev.jampx.cli.project.SandboxLock;
import dev.jampx.cli.synthesis.AddedDataSources;
import dev.jampx.cli.terminal.Progress;
import dev.jampx.cli.terminal.Terminal;
import dev.jampx.sandbox.Sandbox;
import dev.jampx.sandbox.SandboxUnavailableException;
import dev.jampx.sandbox.dynamodb.PrimaryKeyChangedException;
import dev.jampx.sandbox.resolver.UnsupportedCodeException;
import java.util.OptionalLong;

/** A sandbox from start to stop. */
public final class SandboxRun {

    private final SandboxRequest request;
    private final BackendBuild build;
    private final AddedDataSources added;
    private final SandboxStarter starter;
    private final Terminal terminal;

    /**
     * @param build builds the definition, at the start and after every change
     * @param added knows what the user's own classes add to the API
     */
    public SandboxRun(
            SandboxRequest request,
            BackendBuild build,
            AddedDataSources added,
            SandboxStarter starter,
            Terminal terminal) {
        this.request = request;
        this.build = build;
        this.added = added;
        this.starter = starter;
        this.terminal = terminal;
    }

    /**
     * Starts the sandbox, writes the outputs, lets {@code work} go on with it, and stops it.
     *
     * @throws UserMistakeException if it cannot start
     */
    @SuppressWarnings("try") // The resource is there to be closed.
    public void run(Work work) {
        try (SandboxLock lock = lock()) {
            AtomicFile.requireWritable(request.outputs().folder());
            Background.run("jampx-sandbox-warm-up", starter::warmUp);
            DefinitionToServe definition = new DefinitionToServe(build, added);
            try (BuiltBackend built = definition.now(terminal);
                    Sandbox sandbox = start(built);
                    LiveDefinition live = new LiveDefinition(sandbox, definition, new OutputsFile(request), built)) {
                live.writeOutputs();
                OnlyOnAwsNote.show(terminal, live.onlyOnAws());
                build.sweep();
                work.goOn(live);
            }
        }
    }

    private SandboxLock lock() {
        return SandboxLock.tryLock(request.home())
                .orElseThrow(() -> new UserMistakeException(SandboxProblems.running(
                        request.home().identifier().value(), SandboxLock.holder(request.home()))));
    }

    private Sandbox start(BuiltBackend built) {
        Progress.Step step = terminal.step("Starting the sandbox");
        try {
            Sandbox sandbox = starter.start(
                    request.settings(),
                    built.deployment(),
                    new TerminalListener(terminal, request.logs(), request.traceRequests()));
            step.done();
            return sandbox;
        } catch (SandboxUnavailableException e) {
            step.failed();
            throw explained(e);
        } catch (PrimaryKeyChangedException e) {
            step.failed();
            throw build.explained(e, built);
        } catch (UnsupportedCodeException e) {
            step.failed();
            throw build.explained(e, built);
        } catch (RuntimeException e) {
            step.failed();
            throw e;
        }
    }

    private UserMistakeException explained(SandboxUnavailableException e) {
        return new UserMistakeException(
                switch (e.reason()) {
                    case PORT_TAKEN -> SandboxProblems.portTaken(request.port());
                    // The lock is ours, so whoever holds the state is not a jampx command and cannot be named.
                    case IDENTIFIER_IN_USE ->
                        SandboxProblems.running(request.home().identifier().value(), OptionalLong.empty());
                });
    }

    /** What is done with a sandbox that serves. */
    @FunctionalInterface
    public interface Work {
        void goOn(LiveDefinition live);
    }
}
