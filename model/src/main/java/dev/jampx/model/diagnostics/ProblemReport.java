package dev.jampx.model.diagnostics;

import java.util.Collection;
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
        StringBuilder text = new StringBuilder(problem.code() + "  " + problem.location() + "\n");
        sourceLines
                .apply(problem.location())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .ifPresent(line -> append(text, SOURCE_INDENT, line));
        append(text, TEXT_INDENT, problem.message());
        problem.suggestion().ifPresent(name -> append(text, TEXT_INDENT, "Did you mean \"" + name + "\"?"));
        problem.fix().ifPresent(fix -> append(text, TEXT_INDENT, fix));
        return text.toString();
    }

    private static void append(StringBuilder text, String indent, String lines) {
        lines.lines().forEach(line -> text.append(indent).append(line).append('\n'));
    }
}
