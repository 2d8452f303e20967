package dev.jampx.cli.compile;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Compilations whose classes are thrown away, so that the JVM has translated the compiler before a saved source waits for it. With a compiler of its own: nobody waits for this one. */
public final class Rehearsal implements AutoCloseable {

    private final SourceCompiler compiler = new SourceCompiler();
    private final SourceTree sources;
    private final List<Path> classPath;

    /**
     * @param libraries the project's libraries
     */
    public Rehearsal(SourceTree sources, List<Path> libraries) {
        this.sources = sources;
        this.classPath = Compilation.classPath(libraries);
    }

    /**
     * Compiles what a saved definition takes. What is refused is passed over: whoever compiles it in earnest is told.
     *
     * @param client the client that the sources use; empty if they use none
     */
    public void compile(List<SourceFile> client) {
        if (!client.isEmpty()) {
            DefinitionSources parts = new DefinitionSources(sources, compiler, classPath);
            compiler.attempt(parts.sources(), classPath);
        }
        compiler.attempt(
                new SourceTree(
                        Stream.concat(client.stream(), sources.files().stream()).toList()),
                classPath);
    }

    @Override
    public void close() {
        compiler.close();
    }
}
