package dev.jampx.cli.scaffold;

import dev.jampx.cli.mistake.ScaffoldProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.AtomicFile;
import dev.jampx.cli.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a project in a folder, beside what is there already: no file is replaced. */
public final class NewProject {

    private static final List<String> BUILDS = List.of("pom.xml", "build.gradle", "build.gradle.kts");
    private static final List<String> IGNORED =
            List.of(".amplify/", "amplify_outputs*", "amplifyconfiguration*", "target/");

    private final Path folder;
    private final ProjectTemplate template;
    private final List<String> written = new ArrayList<>();

    /**
     * @param folder where it is to be; it is made if need be
     * @param version the version of jampx that it is for
     */
    public NewProject(Path folder, String version) {
        this.folder = folder;
        this.template = ProjectTemplate.ofFolder(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()), version);
    }

    /**
     * Makes it.
     *
     * @return what was written or added to, from the project's folder
     * @throws UserMistakeException if there is a backend already; nothing was written then
     */
    public List<String> create() {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            throw new UserMistakeException(ScaffoldProblems.noFolder(folder));
        }
        Path sources = folder.resolve(Project.SOURCES);
        if (Files.exists(sources, LinkOption.NOFOLLOW_LINKS)) {
            throw new UserMistakeException(ScaffoldProblems.alreadyThere(sources));
        }
        AtomicFile.requireWritable(folder);
        for (Map.Entry<String, String> file : template.definition().entrySet()) {
            write(file.getKey(), file.getValue());
        }
        if (!hasBuild()) {
            write("pom.xml", template.pom());
        }
        if (!isThere("README.md")) {
            write("README.md", template.readme());
        }
        ignore();
        return List.copyOf(written);
    }

    /** Whether the project has a build of its own, which was left alone. */
    public boolean hasOwnBuild() {
        return hasBuild() && !written.contains("pom.xml");
    }

    private boolean hasBuild() {
        return BUILDS.stream().anyMatch(this::isThere);
    }

    private boolean isThere(String file) {
        return Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    private void write(String file, String text) {
        AtomicFile.write(folder.resolve(file), text);
        written.add(file);
    }

    /** What is there stays as it is, and what is missing comes behind it. */
    private void ignore() {
        Path file = folder.resolve(".gitignore");
        String known = "";
        try {
            known = Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> lines = known.lines().map(String::strip).toList();
        List<String> missing = IGNORED.stream()
                .filter(pattern -> Stream.of(pattern, pattern.replaceFirst("/$", ""), "/" + pattern)
                        .noneMatch(lines::contains))
                .toList();
        if (!missing.isEmpty()) {
            String before = known.isEmpty() || known.endsWith("\n") ? known : known + "\n";
            write(".gitignore", before + "# jampx\n" + String.join("\n", missing) + "\n");
        }
    }
}
