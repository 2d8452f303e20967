package dev.jampx.cli.project;

import dev.jampx.cli.mistake.ProjectProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A user's project: where its parts are.
 *
 * @param folder the project's folder, absolute
 */
public record Project(Path folder) {

    /** The folder of the sources. */
    public static final String SOURCES = "amplify";

    /** The source of the definition, from the project's folder. */
    public static final String ENTRY = SOURCES + "/backend.java";

    /** The source of what fills a sandbox, from the project's folder. */
    public static final String SEED = SOURCES + "/seed/Seed.java";

    /** The folder of the sources that are for AWS alone. */
    public static final String AWS_SOURCES = SOURCES + "/aws";

    /** The name of the file that Amplify's clients read. */
    public static final String OUTPUTS = "amplify_outputs.json";

    /** The project in {@code folder}, which has to exist. */
    public static Project in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserMistakeException(ProjectProblems.folderMissing(folder));
        }
        return new Project(folder.toAbsolutePath().normalize());
    }

    /** The same project, once it is sure that it has a definition. */
    public Project withDefinition() {
        if (!Files.isRegularFile(folder.resolve(ENTRY))) {
            throw new UserMistakeException(ProjectProblems.entryMissing(folder));
        }
        return this;
    }

    /** The sources. */
    public Path sources() {
        return folder.resolve(SOURCES);
    }

    /** Maven's description of the project, which need not exist. */
    public Path pom() {
        return folder.resolve("pom.xml");
    }

    /** The file with the class path of the project's libraries, which need not exist. */
    public Path classPathFile() {
        return folder.resolve("target/jampx/classpath");
    }

    /** Where the sources of the client belong that the project's own sources use: among what the project's build generates. */
    public Path clientSources() {
        if (Files.isRegularFile(pom())) {
            return folder.resolve("target/generated-sources/jampx");
        }
        return isBuiltByGradle()
                ? folder.resolve("build/generated/sources/jampx")
                : workFolder().resolve("generated-sources");
    }

    private boolean isBuiltByGradle() {
        return Files.isRegularFile(folder.resolve("build.gradle"))
                || Files.isRegularFile(folder.resolve("build.gradle.kts"));
    }

    /** Everything that jampx keeps about the project; deleting it loses the sandboxes' data and nothing else. */
    public Path workFolder() {
        return folder.resolve(".amplify");
    }

    /** Where compiled classes are kept between runs. */
    public Path classesFolder() {
        return workFolder().resolve("classes");
    }

    /** Where the sandboxes keep their state. */
    public Path sandboxesFolder() {
        return workFolder().resolve("sandbox");
    }

    /** {@code file} as it is shown to the user: from the project's folder when it lies inside. */
    public String display(Path file) {
        return file.startsWith(folder) && !file.equals(folder)
                ? folder.relativize(file).toString().replace('\\', '/')
                : file.toString();
    }
}
