package dev.jampx.cli.mistake;

/** Outputs of deployed backends that cannot be read or written: JPX8161 to JPX8169. */
public final class OutputsProblems {

    private static final String ADD_OUTPUT = "addOutput";

    private OutputsProblems() {}

    /** What {@code addOutput} added stands there already. */
    public static Mistake duplicate(String key) {
        return Mistake.about(
                "JPX8161",
                ADD_OUTPUT,
                "The outputs hold \"" + key + "\" twice: the backend itself has it, or it was added twice.",
                "Add it under another name, best below \"custom\".");
    }

    public static Mistake versions(String wanted, String added) {
        return Mistake.about(
                "JPX8162",
                ADD_OUTPUT,
                "The outputs are wanted in version " + wanted + ", and parts of version " + added + " were added.",
                "Leave the version out of what is added.");
    }

    public static Mistake notABackend(String stack) {
        return Mistake.about(
                "JPX8163",
                stack,
                "The stack says nothing of a backend: neither jampx nor Amplify has made it, or it is nested in one.",
                "Name the root stack of a backend. Its name begins with \"amplify-\".");
    }

    public static Mistake notReady(String stack, String status) {
        return Mistake.about(
                "JPX8164",
                stack,
                "The stack is being changed (" + status + "), so its outputs may not be the last.",
                "Try again when the deployment is over.");
    }

    public static Mistake format(String format) {
        return Mistake.about(
                "JPX8165",
                "--outputs-format " + format,
                "\"" + format + "\" is no format of outputs: json, dart, ts, mjs and json-mobile are.",
                "Leave the option out for json.");
    }

    public static Mistake version(String version) {
        return Mistake.about(
                "JPX8166",
                "--outputs-version " + version,
                "\"" + version
                        + "\" is no version of outputs: 1, 1.1, 1.2, 1.3, 1.4 and 1.5 are, and 0, for clients older than"
                        + " Amplify Gen 2.",
                "Leave the option out for the newest.");
    }

    /** A format of another version. */
    public static Mistake formatOfVersion(String format, String version) {
        return Mistake.about(
                "JPX8167",
                "--outputs-format " + format,
                "Outputs of version " + version + " are written as json or dart; \"" + format
                        + "\" is a format of version 0.",
                "Choose json or dart, or add --outputs-version 0 if that is what your client reads.");
    }
}
