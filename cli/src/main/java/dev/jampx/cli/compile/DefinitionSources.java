package dev.jampx.cli.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import dev.jampx.cli.mistake.ClientProblems;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.Project;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of a project's sources can be compiled before its client is generated, which is made from the definition in them: each source that uses the client, and each that
 * uses more of those than their names, is taken the place of by a {@link StandIn}.
 */
final class DefinitionSources {

    private final SourceTree sources;
    private final SourceCompiler compiler;
    private final List<Path> classPath;
    private final Map<String, CompilationUnitTree> units;
    private final Map<String, StandIn> standIns = new HashMap<>();

    DefinitionSources(SourceTree sources, SourceCompiler compiler, List<Path> classPath) {
        this.sources = sources;
        this.compiler = compiler;
        this.classPath = classPath;
        this.units = compiler.parse(sources, classPath);
        ClientPackage.users(sources).forEach(file -> standIns.put(file.path(), StandIn.OUTLINE));
    }

    /** The sources with the stand-ins that are sure to be needed: equal as long as the definition is. */
    SourceTree sources() {
        return new SourceTree(sources.files().stream()
                .map(file -> standIns.containsKey(file.path())
                        ? standIns.get(file.path()).of(file, units.get(file.path()))
                        : file)
                .toList());
    }

    /**
     * Compiles them, with as many more stand-ins as it takes.
     *
     * @throws UserMistakeException if the definition itself cannot be compiled without the client
     */
    List<ClassFile> compile() {
        while (true) {
            CompilerRun run = compiler.attempt(sources(), classPath);
            if (run.passed()) {
                return run.classes();
            }
            boolean further = false;
            for (String file : run.mistakes().stream()
                    .map(DefinitionSources::file)
                    .distinct()
                    .toList()) {
                further |= replace(file);
            }
            if (!further) {
                throw new UserMistakeException(explained());
            }
        }
    }

    /** The paths of the sources that have a stand-in; after {@link #compile}, of all that had one then. */
    Set<String> standIns() {
        return Set.copyOf(standIns.keySet());
    }

    /**
     * The sources that are not compiled as they are when those of {@code standIns} were not: these, and what mentions them or what is derived from them, about which javac
     * may have something else to say now.
     */
    SourceTree open(Set<String> standIns) {
        Set<String> names = new HashSet<>();
        Set<SourceFile> open = sources.files().stream()
                .filter(file -> standIns.contains(file.path()))
                .collect(Collectors.toSet());
        for (Set<SourceFile> next = open; names.addAll(types(next)); ) {
            next = TypeMentions.derivedIn(sources.files(), names);
        }
        open.addAll(TypeMentions.in(sources.files(), names));
        return TypeMentions.tree(sources.files(), open);
    }

    private Set<String> types(Set<SourceFile> files) {
        return files.stream()
                .flatMap(file -> units.get(file.path()).getTypeDecls().stream())
                .filter(ClassTree.class::isInstance)
                .map(type -> ((ClassTree) type).getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    /** Leaves more of {@code file} out; {@code false} if nothing more can be. */
    private boolean replace(String file) {
        if (!units.containsKey(file) || file.equals(Project.ENTRY) || standIns.get(file) == StandIn.NAME) {
            return false;
        }
        standIns.merge(file, StandIn.OUTLINE, (known, next) -> StandIn.NAME);
        return true;
    }

    // What javac says of the stand-ins would be about code that nobody wrote.
    private List<Mistake> explained() {
        List<Mistake> all = compiler.attempt(sources, classPath).mistakes();
        SortedSet<String> users =
                ClientPackage.users(sources).map(SourceFile::path).collect(Collectors.toCollection(TreeSet::new));
        List<Mistake> others =
                all.stream().filter(mistake -> !users.contains(file(mistake))).toList();
        return others.isEmpty() ? List.of(ClientProblems.definitionNeedsClient(users)) : others;
    }

    private static String file(Mistake mistake) {
        return mistake.problem().location().file();
    }
}
