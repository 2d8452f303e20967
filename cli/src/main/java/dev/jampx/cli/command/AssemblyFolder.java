package dev.jampx.cli.command;

import dev.jampx.cli.mistake.ArgumentProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder of a cloud assembly, which a synthesis empties. */
final class AssemblyFolder {

    /** The file that the CDK writes first. */
    private static final String MARK = "cdk.out";

    private AssemblyFolder() {}

    /**
     * {@code folder}, if nothing is lost when it is emptied: it is not there, or empty, or holds a cloud assembly.
     *
     * @throws UserMistakeException if it holds something else, or nothing can be written there
     */
    static Path checked(Path folder) {
        if (Files.exists(folder) && !isReplaceable(folder)) {
            throw UserMistakeException.wrongUsage(ArgumentProblems.foreignFolder(folder));
        }
        AtomicFile.requireWritable(folder.toAbsolutePath().getParent());
        return folder.toAbsolutePath();
    }

    private static boolean isReplaceable(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return Files.isRegularFile(folder.resolve(MARK)) || files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
