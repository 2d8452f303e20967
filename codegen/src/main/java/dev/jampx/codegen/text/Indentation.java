package dev.jampx.codegen.text;

/** Moves text to the right by steps of two spaces, as Amplify's generators do: every line, the empty ones too. */
public final class Indentation {

    private static final String STEP = "  ";

    private Indentation() {}

    /** {@code text} one step further to the right. */
    public static String of(String text) {
        return of(text, 1);
    }

    /** {@code text} {@code steps} steps further to the right. */
    public static String of(String text, int steps) {
        String indentation = STEP.repeat(steps);
        return indentation + text.replace("\n", "\n" + indentation);
    }
}
