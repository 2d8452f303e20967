package dev.jampx.cli.aws.deployment;

import dev.jampx.cli.mistake.AwsProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two processes from deploying the same stack from the same folder. */
final class DeploymentLock implements AutoCloseable {

    private final FileChannel channel;

    private DeploymentLock(FileChannel channel) {
        this.channel = channel;
    }

    static DeploymentLock hold(Path file) {
        AtomicFile.requireWritable(file.getParent());
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tried(channel) == null) {
                channel.close();
                throw new UserMistakeException(AwsProblems.filesLocked(file + " is locked."));
            }
            return new DeploymentLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
