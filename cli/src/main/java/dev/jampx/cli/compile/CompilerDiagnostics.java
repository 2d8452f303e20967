package dev.jampx.cli.compile;

import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.ProjectProblems;
import dev.jampx.cli.project.Project;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Turns what javac says into jampx's words. */
final class CompilerDiagnostics {

    private static final String PUBLIC_CLASS_ELSEWHERE = "compiler.err.class.public.should.be.in.file";

    private final SourceTree sources;

    CompilerDiagnostics(SourceTree sources) {
        this.sources = sources;
    }

    /** The errors among {@code diagnostics}, in javac's order. */
    List<Mistake> mistakes(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(this::mistake)
                .toList();
    }

    private Mistake mistake(Diagnostic<? extends JavaFileObject> diagnostic) {
        SourceLocation location = diagnostic.getSource() instanceof SourceFileObject object
                ? new SourceLocation(object.file().path(), (int) Math.max(0, diagnostic.getLineNumber()))
                : new SourceLocation(Project.SOURCES, 0);
        return ProjectProblems.doesNotCompile(
                location, sources, diagnostic.getMessage(Locale.ENGLISH), fix(diagnostic.getCode(), location));
    }

    private static Optional<String> fix(String code, SourceLocation location) {
        return PUBLIC_CLASS_ELSEWHERE.equals(code) && location.file().equals(Project.ENTRY)
                ? Optional.of("Leave \"public\" out: jampx finds the definition by its file, not by its name.")
                : Optional.empty();
    }
}
