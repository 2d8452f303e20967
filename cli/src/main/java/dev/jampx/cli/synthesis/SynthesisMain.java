package dev.jampx.cli.synthesis;

import dev.jampx.cdk.synth.BackendSynthesis;
import dev.jampx.cli.ExitCode;
import dev.jampx.cli.FaultReport;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.terminal.Style;
import dev.jampx.cli.terminal.Terminal;
import java.io.PrintStream;
import java.util.List;

/** Where the process that synthesizes begins. */
public final class SynthesisMain {

    // Each call of the CDK back into Java deepens the stack until the CDK is done.
    private static final long STACK_BYTES = 256L * 1024 * 1024;

    private SynthesisMain() {}

    public static void main(String[] arguments) {
        new Thread(null, () -> synthesize(arguments), "synthesis", STACK_BYTES).start();
    }

    private static void synthesize(String[] arguments) {
        PrintStream out = System.out;
        System.setOut(System.err);
        // The CDK takes longer to start than the definition to be compiled and checked.
        Thread warmUp = new Thread(BackendSynthesis::warmUp, "cdk-warm-up");
        warmUp.setDaemon(true);
        warmUp.start();
        boolean coloured = Boolean.getBoolean("jampx.terminal")
                && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
        Terminal terminal = new Terminal(out, System.err, coloured ? Style.COLOURED : Style.PLAIN, System::nanoTime);
        // Not System.exit: what runs the CDK would wait for the thread that waits for it.
        Runtime.getRuntime().halt(run(List.of(arguments), terminal, warmUp));
    }

    private static int run(List<String> arguments, Terminal terminal, Thread warmUp) {
        try {
            new ProjectSynthesis(SynthesisRequest.of(arguments), System.getenv(), terminal).run(warmUp);
            return 0;
        } catch (UserMistakeException mistake) {
            terminal.mistakes(mistake.mistakes());
            return mistake.exitCode();
        } catch (RuntimeException | Error | InterruptedException fault) {
            new FaultReport(terminal, List.of("synth")).report(fault);
            return ExitCode.OUR_FAULT;
        }
    }
}
