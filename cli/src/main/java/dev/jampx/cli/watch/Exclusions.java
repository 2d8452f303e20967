package dev.jampx.cli.watch;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders whose changes do not matter, and everything under them. */
public final class Exclusions {

    private static final String GLOB = "glob:";
    private static final String ANY_DEPTH = "**/";

    private final Path folder;
    private final List<Path> paths;
    private final List<PathMatcher> globs;

    private Exclusions(Path folder, List<Path> paths, List<PathMatcher> globs) {
        this.folder = folder;
        this.paths = List.copyOf(paths);
        this.globs = List.copyOf(globs);
    }

    /**
     * What is excluded.
     *
     * @param folder from where relative paths and globs are meant
     * @param patterns paths and globs
     * @param more further paths, absolute
     * @throws java.util.regex.PatternSyntaxException if one of the globs is none
     */
    static Exclusions of(Path folder, List<String> patterns, List<Path> more) {
        List<Path> paths = new ArrayList<>(more);
        List<PathMatcher> globs = new ArrayList<>();
        for (String pattern : patterns) {
            if (isGlob(pattern)) {
                variants(pattern)
                        .forEach(glob -> globs.add(FileSystems.getDefault().getPathMatcher(GLOB + glob)));
            } else {
                paths.add(folder.resolve(pattern).normalize());
            }
        }
        return new Exclusions(folder, paths, globs);
    }

    private static boolean isGlob(String pattern) {
        return pattern.chars().anyMatch(character -> "*?[{".indexOf(character) >= 0);
    }

    /** The globs that say what {@code glob} says elsewhere, where folders at any depth may be none at all. */
    private static Stream<String> variants(String glob) {
        int start = glob.indexOf(ANY_DEPTH);
        if (start < 0) {
            return Stream.of(glob);
        }
        String before = glob.substring(0, start);
        return variants(glob.substring(start + ANY_DEPTH.length()))
                .flatMap(rest -> Stream.of(before + rest, before + ANY_DEPTH + rest));
    }

    /** The same where {@code known} is called {@code real}. */
    Exclusions from(Path known, Path real) {
        List<Path> moved = paths.stream()
                .map(path -> path.startsWith(known) ? real.resolve(known.relativize(path)) : path)
                .toList();
        return new Exclusions(real, moved, globs);
    }

    /** Whether {@code path} is excluded. */
    boolean cover(Path path) {
        return paths.stream().anyMatch(path::startsWith)
                || path.startsWith(folder) && !path.equals(folder) && matches(path);
    }

    private boolean matches(Path path) {
        Path relative = folder.relativize(path);
        for (int length = 1; length <= relative.getNameCount(); length++) {
            Path part = relative.subpath(0, length);
            if (globs.stream().anyMatch(glob -> glob.matches(part))) {
                return true;
            }
        }
        return false;
    }
}
