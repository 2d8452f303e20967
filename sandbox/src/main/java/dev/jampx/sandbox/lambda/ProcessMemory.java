package dev.jampx.sandbox.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How much memory a process uses, as Linux tells in {@code /proc}. */
final class ProcessMemory {

    private ProcessMemory() {}

    /** The most so far; nothing where the system does not tell, or when the process is gone. */
    static OptionalLong peakKilobytes(long processId) {
        return field(processId, "VmHWM:");
    }

    /** Now; nothing where the system does not tell, or when the process is gone. */
    static OptionalLong kilobytes(long processId) {
        return field(processId, "VmRSS:");
    }

    private static OptionalLong field(long processId, String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(processId), "status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException | RuntimeException e) {
            return OptionalLong.empty();
        }
    }
}
