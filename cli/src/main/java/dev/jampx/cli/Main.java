package dev.jampx.cli;

import dev.jampx.cli.session.LocalSandboxStarter;
import dev.jampx.cli.session.ProcessInterrupts;
import java.io.PrintStream;

/** Where the process begins. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        // Definitions and libraries print where they like; the standard output is for results.
        System.setOut(System.err);
        Host host = Host.ofProcess(out, new LocalSandboxStarter(), new ProcessInterrupts());
        System.exit(new Jampx(host).run(arguments));
    }
}
