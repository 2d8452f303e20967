package dev.jampx.cli.session;

import dev.jampx.cli.ExitCode;

/** Ctrl-C and the system's request to terminate. */
public final class ProcessInterrupts implements Interrupts {

    @Override
    public Registration onInterrupt(Runnable stop) {
        Thread hook = new Thread(
                () -> {
                    stop.run();
                    // Left alone, the JVM would report the signal as a failure; stopping is how this command is used.
                    Runtime.getRuntime().halt(ExitCode.DONE);
                },
                "jampx-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending already, and the hook is what ends it.
            }
        };
    }
}
