package dev.jampx.sandbox.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a project's class folder, and which of them a handler can come to see. */
final class ProjectClasses {

    private static final String SUFFIX = ".class";
    private static final String GRAMMAR = "dev/jampx/dsl/";

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, Set<String>> references = new HashMap<>();

    private ProjectClasses() {}

    /** Reads the files under {@code root}. */
    static ProjectClasses read(Path root) throws IOException {
        ProjectClasses classes = new ProjectClasses();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                byte[] content = Files.readAllBytes(file);
                classes.files.put(path, content);
                if (path.endsWith(SUFFIX)) {
                    classes.references.put(path, ClassReferences.of(content));
                }
            }
        }
        return classes;
    }

    /** The files, by their paths with forward slashes, sorted. */
    Map<String, byte[]> files() {
        return files;
    }

    /**
     * The files that decide what {@code handlerClass} does. Left out are classes written in the grammar that the handler leads
     * to by no reference: models and the like, which no handler loads. Classes and files of other kinds stay, because they
     * can be loaded by a name that is nowhere written down.
     */
    SortedSet<String> seenBy(String handlerClass) {
        SortedSet<String> seen = new TreeSet<>(files.keySet());
        references.forEach((path, names) -> {
            if (names.stream().anyMatch(name -> name.startsWith(GRAMMAR))) {
                seen.remove(path);
            }
        });
        Deque<String> open = new ArrayDeque<>(seen);
        open.add(path(handlerClass.replaceFirst("::.*", "").replace('.', '/')));
        Set<String> followed = new TreeSet<>();
        while (!open.isEmpty()) {
            String next = open.remove();
            if (files.containsKey(next) && followed.add(next)) {
                seen.add(next);
                references.getOrDefault(next, Set.of()).forEach(name -> open.add(path(name)));
            }
        }
        return seen;
    }

    private static String path(String className) {
        return className + SUFFIX;
    }
}
