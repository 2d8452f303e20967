package dev.jampx.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The differences to Amplify that are meant, with their reasons: lines of the form {@code <case> <path>: <reason>}; lines
 * that start with {@code #} are comments.
 */
final class DeliberateDifferences {

    private final List<Entry> entries;

    private DeliberateDifferences(List<Entry> entries) {
        this.entries = entries;
    }

    /** Reads the list. */
    static DeliberateDifferences read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DeliberateDifferences parse(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(Entry.parse(line));
            }
        }
        return new DeliberateDifferences(entries);
    }

    /** What is wrong: differences that are not on the list, and entries of the list that are no difference any more. */
    List<String> judge(String caseName, List<Difference> differences) {
        Set<String> deliberate = new LinkedHashSet<>();
        entries.stream()
                .filter(entry -> entry.caseName().equals(caseName))
                .forEach(entry -> deliberate.add(entry.path()));
        List<String> findings = new ArrayList<>();
        for (Difference difference : differences) {
            if (!deliberate.remove(difference.path())) {
                findings.add(difference.toString());
            }
        }
        deliberate.forEach(path -> findings.add(path + " is listed as a deliberate difference, but there is none"));
        return findings;
    }

    private record Entry(String caseName, String path, String reason) {

        static Entry parse(String line) {
            int space = line.indexOf(' ');
            int colon = line.indexOf(": ");
            if (space < 0 || colon < space || line.substring(colon + 2).isBlank()) {
                throw new IllegalArgumentException("expected '<case> <path>: <reason>', got: " + line);
            }
            return new Entry(line.substring(0, space), line.substring(space + 1, colon), line.substring(colon + 2));
        }
    }
}
