package dev.jampx.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The differences to Amplify that are meant, with their reasons: lines of the form {@code <case> <path>: <reason>}; lines
 * that start with {@code #} are comments. A case that is {@code *} means all of them; a {@code *} in a path stands for
 * anything. Paths that start with {@code /} are of the model introspection, the others of the schema.
 */
final class DeliberateDifferences {

    private final List<Entry> entries;

    private DeliberateDifferences(List<Entry> entries) {
        this.entries = List.copyOf(entries);
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

    /** The entries about schemas. */
    DeliberateDifferences ofSchema() {
        return new DeliberateDifferences(
                entries.stream().filter(entry -> !entry.path().startsWith("/")).toList());
    }

    /** The entries about model introspections. */
    DeliberateDifferences ofIntrospection() {
        return new DeliberateDifferences(
                entries.stream().filter(entry -> entry.path().startsWith("/")).toList());
    }

    /** What is wrong: differences that are not on the list, and entries for this case that are no difference any more. */
    List<String> judge(String caseName, List<Difference> differences) {
        Set<Entry> needed = new LinkedHashSet<>();
        List<String> findings = new ArrayList<>();
        for (Difference difference : differences) {
            List<Entry> matching = entries.stream()
                    .filter(entry -> entry.matches(caseName, difference))
                    .toList();
            needed.addAll(matching);
            if (matching.isEmpty()) {
                findings.add(difference.toString());
            }
        }
        entries.stream()
                .filter(entry -> entry.caseName().equals(caseName) && !needed.contains(entry))
                .forEach(entry ->
                        findings.add(entry.path() + " is listed as a deliberate difference, but there is none"));
        return findings;
    }

    /** The entries for all cases that none of the {@code differences} of all cases needs. */
    List<String> notNeeded(List<Difference> differences) {
        return entries.stream()
                .filter(Entry::forAllCases)
                .filter(entry -> differences.stream().noneMatch(entry::covers))
                .map(entry -> "* " + entry.path() + " is listed as a deliberate difference, but no case has it")
                .toList();
    }

    /** The cases that entries are for, those for all cases aside. */
    Set<String> caseNames() {
        Set<String> names = new LinkedHashSet<>();
        entries.stream().filter(entry -> !entry.forAllCases()).forEach(entry -> names.add(entry.caseName()));
        return names;
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

        boolean forAllCases() {
            return caseName.equals("*");
        }

        boolean matches(String name, Difference difference) {
            return (forAllCases() || caseName.equals(name)) && covers(difference);
        }

        boolean covers(Difference difference) {
            String pattern = Pattern.quote(path).replace("*", "\\E.*\\Q");
            return difference.path().matches(pattern);
        }
    }
}
