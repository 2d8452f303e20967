package dev.jampx.cli;

import dev.jampx.cli.session.ProcessInterrupts;
import dev.jampx.sandbox.Deployment;
import dev.jampx.sandbox.Sandbox;
import dev.jampx.sandbox.SandboxListener;
import dev.jampx.sandbox.SandboxSettings;
import java.io.PrintStream;

/** Where the process begins. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        // Definitions and libraries print where they like; the standard output is for results.
        System.setOut(System.err);
        Host host = Host.ofProcess(out, Main::startSandbox, new ProcessInterrupts());
        System.exit(new Jampx(host).run(arguments));
    }

    private static Sandbox startSandbox(SandboxSettings settings, Deployment deployment, SandboxListener listener) {
        throw new IllegalStateException("this jampx was built without a sandbox");
    }
}
