package dev.jampx.cli.compile;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the client that a project's own sources use. Of a client that changes with each save only what changed is compiled again, and what mentions that: the generator
 * names every type that it uses.
 */
final class ClientCompilation implements AutoCloseable {

    private final ClassStore store;
    private final SourceCompiler compiler;
    private @Nullable Compiled last;

    ClientCompilation(ClassStore store, SourceCompiler compiler) {
        this.store = store;
        this.compiler = compiler;
    }

    /** The classes of {@code client}. They stay until others are made, or this is closed. */
    CompiledClasses classes(List<SourceFile> client, List<Path> classPath) {
        List<SourceFile> files =
                client.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
        CompiledClasses classes =
                store.obtain(Fingerprint.of(new SourceTree(files), classPath), () -> compile(files, classPath));
        close();
        last = new Compiled(files, classPath, classes);
        return classes;
    }

    private List<ClassFile> compile(List<SourceFile> files, List<Path> classPath) {
        Compiled known = last;
        if (known == null
                || !known.classPath().equals(classPath)
                || !paths(known.files()).equals(paths(files))) {
            return compiler.compile(new SourceTree(files), classPath, List.of());
        }
        Set<SourceFile> again = new HashSet<>(files);
        known.files().forEach(again::remove);
        again.addAll(
                TypeMentions.in(files, again.stream().map(TypeMentions::name).toList()));
        Set<String> compiled = again.stream().map(SourceFile::path).collect(Collectors.toSet());
        List<ClassFile> asTheyAre = known.classes().files().stream()
                .filter(file -> !compiled.contains(file.source()))
                .toList();
        return compiler.compile(TypeMentions.tree(files, again), classPath, asTheyAre);
    }

    private static List<String> paths(List<SourceFile> files) {
        return files.stream().map(SourceFile::path).toList();
    }

    @Override
    public void close() {
        if (last != null) {
            last.classes().close();
            last = null;
        }
    }

    /** What was compiled last. */
    private record Compiled(List<SourceFile> files, List<Path> classPath, CompiledClasses classes) {}
}
