package dev.jampx.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLockTest {

    @TempDir
    private Path folder;

    @Test
    void isHeldOnce() {
        Path file = folder.resolve("new/lock");
        try (ProcessLock lock = ProcessLock.tryLock(file).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(ProcessLock.tryLock(file)).isEmpty();
        }
        ProcessLock.tryLock(file).orElseThrow().close();
    }

    @Test
    void isNotLostToSomebodyHereWhoIsRefused() throws IOException, InterruptedException {
        Path file = folder.resolve("lock");
        try (ProcessLock lock = ProcessLock.tryLock(file).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(ProcessLock.tryLock(file)).isEmpty();

            assertThat(isFreeForOthers(file)).isFalse();
        }
        assertThat(isFreeForOthers(file)).isTrue();
    }

    private static boolean isFreeForOthers(Path file) throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(other.exitValue()).isIn(Other.FREE, Other.HELD);
        return other.exitValue() == Other.FREE;
    }

    /** Another process that wants the lock. */
    static final class Other {

        private static final int FREE = 10;
        private static final int HELD = 11;

        private Other() {}

        public static void main(String[] arguments) {
            System.exit(ProcessLock.tryLock(Path.of(arguments[0])).isPresent() ? FREE : HELD);
        }
    }
}
