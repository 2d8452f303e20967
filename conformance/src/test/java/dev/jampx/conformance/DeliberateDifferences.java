package dev.jampx.conformance;

import dev.jampx.model.resolved.Data;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The differences to Amplify that are meant, with their reasons: lines of the form {@code <case> <path>: <reason>} or {@code
 * <case> <path> if <condition>: <reason>}; lines that start with {@code #} are comments. A case that is {@code *} means all
 * of them. In a path a {@code *} stands for anything, <code>{M}</code> for the name of a model, <code>{s}</code> for that of a
 * subscription and <code>{f}</code> for that of a field, about which the {@linkplain Condition condition} speaks. Paths that start with {@code /} are of the model
 * introspection, the others of the schema. A line of the form {@code refused <code>: <reason>} names a problem for which jampx
 * refuses a definition that Amplify takes.
 */
public final class DeliberateDifferences {

    private static final Pattern REFUSED = Pattern.compile("refused (JPX\\d{4}): \\S.*");

    private final List<Entry> entries;
    private final Set<String> refusedByJampxAlone;

    private DeliberateDifferences(List<Entry> entries, Set<String> refusedByJampxAlone) {
        this.entries = List.copyOf(entries);
        this.refusedByJampxAlone = Set.copyOf(refusedByJampxAlone);
    }

    /** Reads the list. */
    public static DeliberateDifferences read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DeliberateDifferences parse(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        Set<String> refused = new LinkedHashSet<>();
        for (String line : lines) {
            Matcher refusal = REFUSED.matcher(line);
            if (refusal.matches()) {
                refused.add(refusal.group(1));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(Entry.parse(line));
            }
        }
        return new DeliberateDifferences(entries, refused);
    }

    /** The entries about schemas. */
    public DeliberateDifferences ofSchema() {
        return new DeliberateDifferences(
                entries.stream().filter(entry -> !entry.path().startsWith("/")).toList(), Set.of());
    }

    /** The entries about model introspections. */
    public DeliberateDifferences ofIntrospection() {
        return new DeliberateDifferences(
                entries.stream().filter(entry -> entry.path().startsWith("/")).toList(), Set.of());
    }

    /** The codes of the problems for which jampx refuses what Amplify takes. */
    public Set<String> refusedByJampxAlone() {
        return refusedByJampxAlone;
    }

    /** What is wrong: differences that are not on the list, and entries for this case that are no difference any more. */
    public List<String> judge(String caseName, Data data, List<Difference> differences) {
        Set<Entry> needed = new LinkedHashSet<>();
        List<String> findings = new ArrayList<>();
        for (Difference difference : differences) {
            List<Entry> matching = entries.stream()
                    .filter(entry -> entry.matches(caseName, data, difference))
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

    /** The entries for all cases that none of the differences of any case needs; {@code differences} has them by the case's data. */
    List<String> notNeeded(Map<Data, List<Difference>> differences) {
        return entries.stream()
                .filter(Entry::forAllCases)
                .filter(entry -> differences.entrySet().stream().noneMatch(each -> each.getValue().stream()
                        .anyMatch(difference -> entry.covers(each.getKey(), difference))))
                .map(entry -> "* " + entry.path() + " is listed as a deliberate difference, but no case has it")
                .toList();
    }

    /** The cases that entries are for, those for all cases aside. */
    Set<String> caseNames() {
        Set<String> names = new LinkedHashSet<>();
        entries.stream().filter(entry -> !entry.forAllCases()).forEach(entry -> names.add(entry.caseName()));
        return names;
    }

    private record Entry(String caseName, String path, Optional<Condition> condition, String reason) {

        private static final String IF = " if ";

        static Entry parse(String line) {
            int space = line.indexOf(' ');
            int colon = line.indexOf(": ");
            if (space < 0 || colon < space || line.substring(colon + 2).isBlank()) {
                throw new IllegalArgumentException(
                        "expected '<case> <path>: <reason>' or '<case> <path> if <condition>: <reason>', got: " + line);
            }
            String about = line.substring(space + 1, colon);
            int conditional = about.indexOf(IF);
            return new Entry(
                    line.substring(0, space),
                    conditional < 0 ? about : about.substring(0, conditional),
                    conditional < 0
                            ? Optional.empty()
                            : Optional.of(Condition.of(about.substring(conditional + IF.length()))),
                    line.substring(colon + 2));
        }

        boolean forAllCases() {
            return caseName.equals("*");
        }

        boolean matches(String name, Data data, Difference difference) {
            return (forAllCases() || caseName.equals(name)) && covers(data, difference);
        }

        boolean covers(Data data, Difference difference) {
            Matcher matcher = pattern().matcher(difference.path());
            return matcher.matches()
                    && condition
                            .map(each -> each.holds(data, matcher, difference))
                            .orElse(true);
        }

        private Pattern pattern() {
            return Pattern.compile(Pattern.quote(path)
                    .replace("*", "\\E.*\\Q")
                    .replace("{M}", "\\E(?<M>\\w+?)\\Q")
                    .replace("{s}", "\\E(?<s>\\w+)\\Q")
                    .replace("{f}", "\\E(?<f>\\w+)\\Q"));
        }
    }
}
