package dev.jampx.cli.session;

/** Tells a running command that the person at the keyboard wants it to stop. */
@FunctionalInterface
public interface Interrupts {

    /**
     * Has {@code stop} called when the process is asked to end. {@code stop} returns when everything is put away.
     *
     * @return closing it ends the arrangement
     */
    Registration onInterrupt(Runnable stop);

    /** An arrangement that can be ended. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
