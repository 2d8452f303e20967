package dev.jampx.cli.watch;

import dev.jampx.cli.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files whose changes matter to a sandbox: those under one folder, and {@code pom.xml}.
 *
 * @param project the project
 * @param folder the folder, absolute; usually that of the sources
 * @param exclusions what in it does not matter
 */
public record WatchedFiles(Project project, Path folder, Exclusions exclusions) {

    /** The sources of {@code project}. */
    public static WatchedFiles of(Project project) {
        return of(project, Optional.empty(), List.of(), List.of());
    }

    /**
     * What somebody asked for.
     *
     * @param folder the folder in place of that of the sources
     * @param patterns paths from there, or globs, that do not matter
     * @param written files that the sandbox itself writes
     */
    public static WatchedFiles of(Project project, Optional<Path> folder, List<String> patterns, List<Path> written) {
        Path watched = folder.orElse(project.sources());
        List<Path> own = new ArrayList<>(written);
        own.add(project.workFolder());
        return new WatchedFiles(project, watched, Exclusions.of(watched, patterns, own));
    }

    /** The same by real paths, which events carry, whatever links lead to the files. */
    WatchedFiles real() throws IOException {
        Project realProject = new Project(project.folder().toRealPath());
        Path realFolder = folder.startsWith(project.folder())
                // The folder of the sources need not be there all the time.
                ? realProject.folder().resolve(project.folder().relativize(folder))
                : folder.toRealPath();
        return new WatchedFiles(realProject, realFolder, exclusions.from(folder, realFolder));
    }

    /** {@code path}, which is one of {@code real}'s, as the user knows it. */
    Path known(WatchedFiles real, Path path) {
        return path.startsWith(real.folder)
                ? folder.resolve(real.folder.relativize(path))
                : project.folder().resolve(real.project.folder().relativize(path));
    }

    /** The folders to watch, so that {@link #folder} may go and come back. */
    List<Path> roots() {
        if (folder.startsWith(project.folder())) {
            return List.of(project.folder());
        }
        return project.folder().startsWith(folder) ? List.of(folder) : List.of(project.folder(), folder);
    }

    /** Whether something in {@code directory} may matter. */
    boolean leadsInto(Path directory) {
        return directory.equals(project.folder())
                || folder.startsWith(directory)
                || directory.startsWith(folder) && !exclusions.cover(directory);
    }

    /** Whether a change of {@code path} matters. */
    boolean concerns(Path path) {
        String name = path.getFileName().toString();
        return path.equals(project.pom())
                || path.startsWith(folder) && !name.startsWith(".") && !name.endsWith("~") && !exclusions.cover(path);
    }

    /** They in words. */
    public String text() {
        String name = project.display(folder);
        return (name.endsWith("/") ? name : name + "/") + " and pom.xml";
    }
}
