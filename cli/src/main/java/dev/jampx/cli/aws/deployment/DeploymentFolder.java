package dev.jampx.cli.aws.deployment;

import dev.jampx.cli.mistake.AwsProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.AtomicFile;
import dev.jampx.cli.project.FileTree;
import dev.jampx.cli.project.ProcessLock;
import dev.jampx.cli.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where jampx keeps what it deploys; nothing in it is needed once the deployment is over.
 *
 * @param folder the folder of one root stack
 */
record DeploymentFolder(Path folder) {

    private static final String OUTPUTS_PATH = "outputs.path";
    private static final String OUTPUTS_TEXT = "outputs.text";

    static DeploymentFolder of(Project project, String stack) {
        return new DeploymentFolder(project.workFolder().resolve("deployment").resolve(stack));
    }

    /** The cloud assembly that the definition gives. */
    Path assembly() {
        return folder.resolve("assembly");
    }

    /** The cloud assembly of a step on the way there. */
    Path step() {
        return folder.resolve("step");
    }

    /** The root template as it is deployed. */
    Path deployedTemplate() {
        return folder.resolve("deployed.template.json");
    }

    /**
     * Keeps two from deploying the same stack from the same folder.
     *
     * @throws UserMistakeException if another one deploys it
     */
    ProcessLock hold() {
        Path lock = folder.resolve("lock");
        return ProcessLock.tryLock(lock)
                .orElseThrow(() -> new UserMistakeException(AwsProblems.filesLocked(lock + " is locked.")));
    }

    /** Remembers that {@code text} was written to {@code outputs}. */
    void remember(Path outputs, String text) {
        AtomicFile.write(folder.resolve(OUTPUTS_PATH), outputs.toString());
        AtomicFile.write(folder.resolve(OUTPUTS_TEXT), text);
    }

    /** Deletes everything, and the outputs unless somebody else has written them since. */
    void delete() throws IOException {
        Path path = folder.resolve(OUTPUTS_PATH);
        if (Files.isRegularFile(path)) {
            Path outputs = Path.of(Files.readString(path));
            if (Files.isRegularFile(outputs) && Files.mismatch(outputs, folder.resolve(OUTPUTS_TEXT)) < 0) {
                Files.delete(outputs);
            }
        }
        FileTree.delete(folder);
    }
}
