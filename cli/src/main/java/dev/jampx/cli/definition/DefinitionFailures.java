package dev.jampx.cli.definition;

import dev.jampx.cli.compile.CompiledClasses;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.ProjectProblems;
import dev.jampx.cli.mistake.SourceLines;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.SourceLocation;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;

/** Explains what a definition threw by the user's own line. */
public final class DefinitionFailures {

    private final CompiledClasses classes;
    private final SourceLines lines;

    /**
     * @param classes the classes whose lines are the user's
     * @param lines the sources that they were compiled from
     */
    public DefinitionFailures(CompiledClasses classes, SourceLines lines) {
        this.classes = classes;
        this.lines = lines;
    }

    /**
     * The exception to end with. Something that was thrown without a line of the user's taking part is our fault and
     * comes back as an {@link IllegalStateException}.
     *
     * @param what what was being done, such as {@code HeroFaq.define()}
     */
    public RuntimeException of(String what, Throwable thrown) {
        Throwable cause = unwrap(thrown);
        if (cause instanceof InvalidDefinitionException invalid) {
            return invalid;
        }
        Optional<SourceLocation> location = Arrays.stream(cause.getStackTrace())
                .flatMap(frame -> classes.locate(frame).stream())
                .findFirst();
        if (location.isPresent()) {
            return new UserMistakeException(ProjectProblems.definitionThrew(location.get(), lines, what, cause));
        }
        if (cause instanceof LinkageError || cause instanceof ClassNotFoundException) {
            return new UserMistakeException(linkage(what, cause));
        }
        return new IllegalStateException(what + " failed outside of the user's code", cause);
    }

    private Mistake linkage(String what, Throwable cause) {
        return ProjectProblems.definitionThrew(
                new SourceLocation(dev.jampx.cli.project.Project.ENTRY, 0), lines, what, cause);
    }

    // The wrappers say that something failed while a class was set up; only the innermost says what.
    private static Throwable unwrap(Throwable thrown) {
        Throwable cause = thrown;
        while (isWrapper(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isWrapper(Throwable thrown) {
        return thrown instanceof ExceptionInInitializerError
                || thrown instanceof InvocationTargetException
                || thrown instanceof NoClassDefFoundError;
    }
}
