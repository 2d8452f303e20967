package dev.jampx.model.facts;

import dev.jampx.model.declared.DeclaredHandler;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a file of code is that a definition names. */
public final class CodePath {

    private static final Pattern ABSOLUTE = Pattern.compile("([A-Za-z]:)?[/\\\\].*|[A-Za-z]:.*");

    private CodePath() {}

    /** The path from the project's folder, with {@code /}; empty if {@code code} names no file inside the project. */
    public static Optional<String> of(DeclaredHandler.Code code) {
        return of(code.entry(), code.site());
    }

    /**
     * The path from the project's folder, with {@code /}; empty if {@code name} names no file inside the project.
     *
     * @param site the source whose folder {@code name} starts from
     */
    public static Optional<String> of(String name, SourceLocation site) {
        if (name.isBlank() || ABSOLUTE.matcher(name).matches()) {
            return Optional.empty();
        }
        Deque<String> path = new ArrayDeque<>();
        String file = site.file();
        for (String step : (file.substring(0, file.lastIndexOf('/') + 1) + name).split("/")) {
            if (step.equals("..")) {
                if (path.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(String.join("/", path));
    }
}
