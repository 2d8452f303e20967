package dev.jampx.model.checks.storage;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredStorage;
import dev.jampx.model.declared.DeclaredStorage.Access;
import dev.jampx.model.diagnostics.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The paths of storage are written as policies need them, and lie in each other at most one deep. */
public final class StoragePathsAreSound implements Check<DeclaredStorage> {

    private static final String ENTITY = "{entity_id}";

    @Override
    public Stream<Problem> problems(DeclaredStorage storage) {
        List<String> paths = storage.access().stream().map(Access::path).toList();
        return storage.access().stream().flatMap(access -> problem(access, paths).stream());
    }

    private static Optional<Problem> problem(Access access, List<String> paths) {
        String path = access.path();
        if (path.startsWith("/")) {
            return Optional.of(StorageProblems.pathStartsWithSlash(access));
        }
        if (!path.endsWith("/*")) {
            return Optional.of(StorageProblems.pathDoesNotEndInStar(access));
        }
        if (path.contains("//")) {
            return Optional.of(StorageProblems.pathHasEmptyPart(access));
        }
        if (path.indexOf('*') < path.length() - 1) {
            return Optional.of(StorageProblems.pathHasStarWithin(access));
        }
        List<String> prefixes = paths.stream()
                .filter(other -> !other.equals(path) && path.startsWith(other.replace("*", "")))
                .distinct()
                .toList();
        if (prefixes.size() > 1) {
            return Optional.of(StorageProblems.pathTooDeep(access, prefixes));
        }
        return path.contains(ENTITY) ? entity(access, prefixes) : Optional.empty();
    }

    private static Optional<Problem> entity(Access access, List<String> prefixes) {
        String path = access.path();
        if (!prefixes.isEmpty()) {
            return Optional.of(StorageProblems.entityBelowOtherPath(access, prefixes.get(0)));
        }
        int start = path.indexOf(ENTITY);
        boolean isPart = start > 0 && path.charAt(start - 1) == '/';
        boolean isLast = path.substring(start + ENTITY.length()).equals("/*");
        return isPart && isLast ? Optional.empty() : Optional.of(StorageProblems.entityMisplaced(access));
    }
}
