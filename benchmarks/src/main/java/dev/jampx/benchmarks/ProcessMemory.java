package dev.jampx.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The memory of a Java process, on Linux. */
final class ProcessMemory {

    private static final Pattern USED = Pattern.compile("(?:generation|gen) .*?used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private ProcessMemory() {}

    /** What is left on its heap once it has been collected. */
    static long liveHeapMegabytes(long process) throws IOException, InterruptedException {
        jcmd(process, "GC.run");
        Matcher used = USED.matcher(jcmd(process, "GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        return kilobytes >> 10;
    }

    /** What the system has given it. */
    static long residentMegabytes(long process) throws IOException {
        Matcher resident = RESIDENT.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
        if (!resident.find()) {
            throw new IllegalStateException("no VmRSS of process " + process);
        }
        return Long.parseLong(resident.group(1)) >> 10;
    }

    private static String jcmd(long process, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process),
                        command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }
}
