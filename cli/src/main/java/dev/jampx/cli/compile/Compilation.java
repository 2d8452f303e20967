package dev.jampx.cli.compile;

import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.BundledLibraries;
import dev.jampx.cli.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compiles a project's sources when they have changed, and finds the classes of an earlier compilation when not. */
public final class Compilation implements AutoCloseable {

    private final ClassStore store;
    private final SourceCompiler compiler = new SourceCompiler();
    private final ClientCompilation clients;
    private @Nullable Definition definition;

    public Compilation(Project project) {
        this.store = new ClassStore(project.classesFolder());
        this.clients = new ClientCompilation(store, compiler);
    }

    /**
     * The classes of {@code sources}.
     *
     * @param libraries the project's libraries; jampx's grammar stands before them, whatever they bring
     */
    public CompiledClasses classes(SourceTree sources, List<Path> libraries) {
        List<Path> classPath = classPath(libraries);
        return store.obtain(Fingerprint.of(sources, classPath), () -> compiler.compile(sources, classPath, List.of()));
    }

    /**
     * The classes of {@code sources}, which use the client that is generated from the definition among them: what can be compiled without the client is, the client is made of
     * it, and then what is left is compiled.
     *
     * @param libraries the project's libraries
     * @throws UserMistakeException if the definition itself needs the client, or does not compile
     */
    public CompiledClasses classes(SourceTree sources, List<Path> libraries, ClientSources client) {
        List<Path> classPath = classPath(libraries);
        List<Path> inputs =
                Stream.concat(classPath.stream(), client.generator().stream()).toList();
        return store.obtain(Fingerprint.of(sources, inputs), () -> {
            DefinitionSources parts = new DefinitionSources(sources, compiler, classPath);
            Definition known = definition(parts, classPath);
            CompiledClasses clientClasses = clients.classes(client.of(known.classes()), classPath);
            return known.standIns()
                    .map(standIns -> rest(parts.open(standIns), known.classes(), clientClasses, classPath))
                    .orElseGet(() -> compiler.compile(sources, classPath, clientClasses.files()));
        });
    }

    // Handlers change more often than definitions: what the definition came to is kept for the next time.
    private Definition definition(DefinitionSources parts, List<Path> classPath) {
        Fingerprint fingerprint = Fingerprint.of(parts.sources(), classPath);
        CompiledClasses classes = store.obtain(fingerprint, parts::compile);
        Optional<Set<String>> standIns = classes.reused()
                ? Optional.ofNullable(definition)
                        .filter(last -> last.classes().fingerprint().equals(fingerprint))
                        .flatMap(Definition::standIns)
                : Optional.of(parts.standIns());
        forgetDefinition();
        definition = new Definition(classes, standIns);
        return definition;
    }

    private void forgetDefinition() {
        if (definition != null) {
            definition.classes().close();
            definition = null;
        }
    }

    /** The classes of everything, of which only {@code open} is still to be compiled. */
    private List<ClassFile> rest(
            SourceTree open, CompiledClasses definition, CompiledClasses client, List<Path> classPath) {
        Set<String> compiled = open.files().stream().map(SourceFile::path).collect(Collectors.toSet());
        List<ClassFile> asTheyAre = Stream.concat(
                        client.files().stream(),
                        definition.files().stream().filter(file -> !compiled.contains(file.source())))
                .toList();
        return compiler.compile(open, classPath, asTheyAre);
    }

    /** Deletes classes that no process uses any more. */
    public void sweep() {
        store.sweep();
    }

    static List<Path> classPath(List<Path> libraries) {
        return Stream.concat(BundledLibraries.grammar().stream(), libraries.stream())
                .toList();
    }

    @Override
    public void close() {
        clients.close();
        forgetDefinition();
        compiler.close();
    }

    /**
     * What the definition came to.
     *
     * @param standIns the paths of the sources that had a stand-in; empty if another process has compiled it
     */
    private record Definition(CompiledClasses classes, Optional<Set<String>> standIns) {}
}
