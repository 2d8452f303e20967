package dev.jampx.model.diagnostics;

import java.util.Comparator;

/**
 * The line of the user's source on which something was written.
 *
 * @param file the path from the project folder, with forward slashes, such as {@code amplify/data/DataResource.java}
 * @param line the line, counted from 1; 0 when it is not known
 */
public record SourceLocation(String file, int line) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> BY_FILE_THEN_LINE =
            Comparator.comparing(SourceLocation::file).thenComparingInt(SourceLocation::line);

    @Override
    public int compareTo(SourceLocation other) {
        return BY_FILE_THEN_LINE.compare(this, other);
    }

    /** The form compilers print and editors open: {@code file:line}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
