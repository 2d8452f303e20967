package dev.jampx.conformance.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What cdk-nag may find, each with a reason: lines of {@code <rule> <pattern of the construct's path> <where>: <reason>}. */
final class AcceptedNags {

    private static final Pattern LINE =
            Pattern.compile("(?<rule>\\S+) (?<path>\\S+) (?<where>everywhere|in sandboxes): (?<reason>.+)");

    private final List<Line> lines;
    private final Set<Line> used = new HashSet<>();

    private AcceptedNags(List<Line> lines) {
        this.lines = lines;
    }

    static AcceptedNags read(Path file) throws IOException {
        return new AcceptedNags(Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Line::of)
                .toList());
    }

    /** Whether a line accepts {@code nag}. */
    boolean accept(Nag nag) {
        List<Line> accepting = lines.stream().filter(line -> line.accepts(nag)).toList();
        used.addAll(accepting);
        return !accepting.isEmpty();
    }

    /** The lines that have accepted nothing. */
    List<Line> unused() {
        return lines.stream().filter(line -> !used.contains(line)).toList();
    }

    /** One line of the file. */
    record Line(String rule, String path, boolean onlyInSandboxes, String reason) {

        private static Line of(String text) {
            Matcher line = LINE.matcher(text);
            if (!line.matches()) {
                throw new IllegalArgumentException("not a line of accepted nags: " + text);
            }
            return new Line(
                    line.group("rule"),
                    line.group("path"),
                    line.group("where").equals("in sandboxes"),
                    line.group("reason"));
        }

        private boolean accepts(Nag nag) {
            return glob(rule).matcher(nag.rule()).matches()
                    && glob(path).matcher(nag.path()).matches()
                    && (!onlyInSandboxes || !nag.type().keepsData());
        }

        // A star stands for any run of characters.
        private static Pattern glob(String text) {
            return Pattern.compile(Pattern.quote(text).replace("*", "\\E.*\\Q"), Pattern.DOTALL);
        }
    }
}
