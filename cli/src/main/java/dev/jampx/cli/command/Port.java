package dev.jampx.cli.command;

import dev.jampx.cli.mistake.ArgumentProblems;
import dev.jampx.cli.mistake.UserMistakeException;

/** Reads a port from the command line. */
final class Port {

    private static final int HIGHEST = 65_535;

    private Port() {}

    /** The port that {@code text} says, from 0 to 65535. */
    static int parse(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Reported below, like a number out of range.
        }
        throw UserMistakeException.wrongUsage(ArgumentProblems.port(text));
    }
}
