package dev.jampx.sandbox.lambda.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A log on disk that keeps to a size: when it is full it becomes the older of two, and the older one before it goes. */
final class LogFile {

    private final Path path;
    private final Path older;
    private final long limit;

    /**
     * @param folder where it is
     * @param name its name, without an ending
     * @param limit how many bytes each of the two files has at most, but for one line
     */
    LogFile(Path folder, String name, long limit) {
        this.path = folder.resolve(name + ".log");
        this.older = folder.resolve(name + ".1.log");
        this.limit = limit;
    }

    /** Adds a line. It is on disk, as far as other processes can tell, when this returns. */
    synchronized void add(String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        long size = path.toFile().length();
        if (size == 0) {
            Files.createDirectories(path.getParent());
        } else if (size + bytes.length > limit) {
            Files.move(path, older, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(path, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
