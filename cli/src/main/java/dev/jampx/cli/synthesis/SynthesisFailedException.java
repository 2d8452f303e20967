package dev.jampx.cli.synthesis;

/** Ends a command because its backend could not be synthesized; the process that tried has said why. */
public final class SynthesisFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    SynthesisFailedException(int exitCode) {
        super("the synthesis ended with " + exitCode);
        this.exitCode = exitCode;
    }

    /** How the process ended, which is how the command ends: one of {@link dev.jampx.cli.ExitCode}'s values. */
    public int exitCode() {
        return exitCode;
    }
}
