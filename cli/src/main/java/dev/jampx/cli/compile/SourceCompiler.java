package dev.jampx.cli.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.jampx.cli.mistake.ProjectProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's own compiler, run in this process. It is kept between compilations, because most of a first compilation goes
 * into opening the libraries. Not for use by several threads at once.
 */
public final class SourceCompiler implements AutoCloseable {

    private static final int RELEASE = 17;

    // A JDK of that release has no other API to hide, and to be told the release costs it a fifth of a compilation.
    private static final List<String> OPTIONS = Stream.concat(
                    Runtime.version().feature() == RELEASE
                            ? Stream.empty()
                            : Stream.of("--release", String.valueOf(RELEASE)),
                    Stream.of("-g", "-parameters", "-proc:none", "-implicit:none", "-Xlint:none", "-Xmaxerrs", "50"))
            .toList();

    private @Nullable JavaCompiler compiler;
    private @Nullable StandardJavaFileManager files;
    private @Nullable Fingerprint openLibraries;

    /**
     * Compiles {@code sources} against {@code libraries} and the classes {@code known}, in memory.
     *
     * @return the classes of both
     * @throws UserMistakeException with what javac refuses
     */
    List<ClassFile> compile(SourceTree sources, List<Path> libraries, List<ClassFile> known) {
        CompilerRun run = attempt(sources, libraries, known);
        if (!run.passed()) {
            throw new UserMistakeException(run.mistakes());
        }
        return Stream.concat(run.classes().stream(), known.stream()).toList();
    }

    /** Compiles {@code sources} against {@code libraries}, in memory, and says what it came to. */
    CompilerRun attempt(SourceTree sources, List<Path> libraries) {
        return attempt(sources, libraries, List.of());
    }

    private synchronized CompilerRun attempt(SourceTree sources, List<Path> libraries, List<ClassFile> known) {
        StandardJavaFileManager shared = open(libraries);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (CompilerFiles output = new CompilerFiles(shared, known)) {
            List<SourceFileObject> units =
                    sources.files().stream().map(SourceFileObject::new).toList();
            boolean compiled = Objects.requireNonNull(compiler)
                    .getTask(Writer.nullWriter(), output, diagnostics, OPTIONS, null, units)
                    .call();
            return compiled
                    ? new CompilerRun(output.classes(), List.of())
                    : new CompilerRun(
                            List.of(), new CompilerDiagnostics(sources).mistakes(diagnostics.getDiagnostics()));
        }
    }

    /** What the parser makes of {@code sources}, by their paths. It passes over what does not compile. */
    synchronized Map<String, CompilationUnitTree> parse(SourceTree sources, List<Path> libraries) {
        StandardJavaFileManager shared = open(libraries);
        List<SourceFileObject> units =
                sources.files().stream().map(SourceFileObject::new).toList();
        JavacTask task = (JavacTask) Objects.requireNonNull(compiler)
                .getTask(Writer.nullWriter(), shared, ignored -> {}, OPTIONS, null, units);
        Map<String, CompilationUnitTree> parsed = new HashMap<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                parsed.put(SourceFileObject.path(unit.getSourceFile()), unit);
            }
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StandardJavaFileManager open(List<Path> libraries) {
        Fingerprint wanted = Fingerprint.ofClassPath(libraries);
        if (files != null && wanted.equals(openLibraries)) {
            return files;
        }
        close();
        try {
            JavaCompiler found = compiler();
            StandardJavaFileManager opened = found.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
            opened.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries);
            // Nothing but the sources that were read may be compiled.
            opened.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            compiler = found;
            files = opened;
            openLibraries = wanted;
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaCompiler compiler() {
        JavaCompiler found = ToolProvider.getSystemJavaCompiler();
        if (found == null) {
            throw new UserMistakeException(ProjectProblems.noCompiler(System.getProperty("java.home")));
        }
        return found;
    }

    @Override
    public synchronized void close() {
        if (files != null) {
            try {
                files.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            files = null;
        }
    }
}
