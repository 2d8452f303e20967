package dev.jampx.sandbox.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The most memory that a process has used so far, as Linux tells in {@code /proc}. */
final class PeakMemory {

    private PeakMemory() {}

    /** In kilobytes; nothing where the system does not tell, or when the process is gone. */
    static OptionalLong kilobytes(long processId) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(processId), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException | RuntimeException e) {
            return OptionalLong.empty();
        }
    }
}
