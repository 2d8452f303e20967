package dev.jampx.model.code;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a project's class folder.
 *
 * @param files the files' contents by their paths with forward slashes, sorted
 */
public record ProjectClasses(SortedMap<String, byte[]> files) {

    private static final String SUFFIX = ".class";
    private static final String GRAMMAR = "dev/jampx/dsl/";

    public ProjectClasses {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The newest version of the class files, as in {@link ClassFileVersion}; 0 if there is none. */
    public int newestVersion() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(SUFFIX))
                .mapToInt(file -> ClassFileVersion.of(file.getValue()))
                .max()
                .orElse(0);
    }

    /**
     * The files that decide what {@code handlerClass} does. Left out are classes written in the grammar that the handler leads
     * to by no reference: models and the like, which no handler loads. Classes and files of other kinds stay, because they
     * can be loaded by a name that is nowhere written down.
     *
     * @param handlerClass a binary name, perhaps with {@code ::} and a method
     */
    public ProjectClasses seenBy(String handlerClass) {
        Map<String, Set<String>> references = references();
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
        SortedMap<String, byte[]> kept = new TreeMap<>(files);
        kept.keySet().retainAll(seen);
        return new ProjectClasses(kept);
    }

    private Map<String, Set<String>> references() {
        Map<String, Set<String>> references = new HashMap<>();
        files.forEach((path, content) -> {
            if (path.endsWith(SUFFIX)) {
                references.put(path, ClassReferences.of(content));
            }
        });
        return references;
    }

    private static String path(String className) {
        return className + SUFFIX;
    }
}
