package dev.jampx.model.diagnostics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Shows problems to the person who can solve them: code and place, the line of source, what is wrong, what was probably meant, the way out.
 */
public final class ProblemReport {

    private static final String SOURCE_INDENT = "    ";
    private static final String TEXT_INDENT = "  ";

    private final Function<SourceLocation, Optional<String>> sourceLines;

    /**
     * @param sourceLines reads the line at a place; empty if it cannot be read, in which case it is left out
     */
    public ProblemReport(Function<SourceLocation, Optional<String>> sourceLines) {
        this.sourceLines = sourceLines;
    }

    /** The text for {@code problems}, sorted by place, with an empty line between two; every line ends with {@code \n}. */
    public String render(Collection<Problem> problems) {
        return problems.stream().sorted().map(this::render).collect(Collectors.joining("\n"));
    }

    private String render(Problem problem) {
        return lines(problem, sourceLines.apply(problem.location()), Emphasis.NONE).stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /**
     * The lines that show one problem, however it was found.
     *
     * @param sourceLine the line at its place; left out if there is none or it is blank
     * @param emphasis what sets parts of it off
     */
    public static List<String> lines(Problem problem, Optional<String> sourceLine, Emphasis emphasis) {
        List<String> lines = new ArrayList<>();
        lines.add(emphasis.error(problem.code()) + "  "
                + emphasis.strong(problem.location().toString()));
        sourceLine
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .ifPresent(line -> lines.add(SOURCE_INDENT + emphasis.source(line)));
        problem.message().lines().forEach(line -> lines.add(TEXT_INDENT + line));
        problem.suggestion().ifPresent(name -> lines.add(TEXT_INDENT + "Did you mean \"" + name + "\"?"));
        problem.fix().ifPresent(fix -> fix.lines().forEach(line -> lines.add(TEXT_INDENT + line)));
        return lines;
    }

    /** Sets parts of a report off from the rest, as a terminal does with colours. */
    public interface Emphasis {

        /** Nothing is set off. */
        Emphasis NONE = new Emphasis() {};

        /** Text that says something is wrong. */
        default String error(String text) {
            return text;
        }

        /** Text that stands out. */
        default String strong(String text) {
            return text;
        }

        /** A line of the user's sources. */
        default String source(String text) {
            return text;
        }
    }
}
