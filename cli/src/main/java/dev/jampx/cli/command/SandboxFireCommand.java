package dev.jampx.cli.command;

import dev.jampx.cli.logs.FunctionLogLines;
import dev.jampx.cli.mistake.SandboxProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.running.FiredFunction;
import dev.jampx.cli.running.RunningSandbox;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jampx sandbox fire}. */
@Command(
        name = "fire",
        description = "Run a scheduled function of the running sandbox now, and show what comes of it.",
        sortOptions = false)
public final class SandboxFireCommand implements Runnable {

    private final JampxCommand jampx;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FUNCTION", description = "The function's name.")
    private String function = "";

    @Option(names = "--identifier", paramLabel = "NAME", description = "The sandbox's name. Default: the user's name.")
    private Optional<String> identifier = Optional.empty();

    public SandboxFireCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        MisplacedOptions.refuse(spec);
        FiredFunction fired = RunningSandbox.of(jampx.sandbox(identifier)).fire(function);
        FunctionLogLines lines = new FunctionLogLines(Optional.empty(), jampx.terminal());
        fired.log().forEach(line -> lines.accept(function, line));
        fired.error().ifPresent(error -> {
            throw new UserMistakeException(SandboxProblems.firedFunctionFailed(function, error, fired.milliseconds()));
        });
        jampx.terminal()
                .result("Function \"" + function + "\" ran for " + fired.milliseconds() + " ms and answered: "
                        + fired.result());
    }
}
