package dev.jampx.cli;

import dev.jampx.cli.session.ProcessInterrupts;

/** The real command with a sandbox that serves nothing, for tests that need a process. */
final class SandboxedMain {

    private SandboxedMain() {}

    public static void main(String[] arguments) {
        Host host = Host.ofProcess(System.out, new FakeStarter(), new ProcessInterrupts());
        System.exit(new Jampx(host).run(arguments));
    }
}
