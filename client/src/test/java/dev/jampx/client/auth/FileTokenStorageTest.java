package dev.jampx.client.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.jampx.client.failure.ClientException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTokenStorageTest {

    @TempDir
    private Path folder;

    /** Writes for ever, in a process that is going to be killed; says on its output when it has begun. */
    public static final class Writer {

        private Writer() {}

        /** @param arguments the file */
        public static void main(String[] arguments) {
            TokenStorage storage = TokenStorage.file(Path.of(arguments[0]));
            for (long round = 0; true; round++) {
                storage.save("session", Long.toString(round).repeat(2000));
                if (round == 0) {
                    System.out.println("begun");
                }
            }
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void keepsWhatItIsGiven() {
        Path file = folder.resolve("deep/session");
        TokenStorage storage = TokenStorage.file(file);
        assertThat(storage.load("a")).isEmpty();
        storage.save("a", "one\n\"two\" ☃");
        storage.save("b", "three");
        assertThat(TokenStorage.file(file).load("a")).contains("one\n\"two\" ☃");
        storage.save("a", "four");
        storage.remove("b");
        storage.remove("c");
        assertThat(TokenStorage.file(file).load("a")).contains("four");
        assertThat(TokenStorage.file(file).load("b")).isEmpty();
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Path file = folder.resolve("own/session");
        TokenStorage.file(file).save("a", "secret");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(file.getParent())).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).allSatisfy(path -> assertThat(permissions(path)).isEqualTo("rw-------"));
        }
        // A file that somebody else made readable is not, once it is written.
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        TokenStorage.file(file).save("a", "other");
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void threadsAndStoragesDoNotUndoEachOther() throws InterruptedException {
        Path file = folder.resolve("session");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch ready = new CountDownLatch(8);
        for (int thread = 0; thread < 8; thread++) {
            String name = "name" + thread;
            threads.submit(() -> {
                ready.countDown();
                ready.await();
                TokenStorage own = TokenStorage.file(file);
                for (int round = 0; round < 20; round++) {
                    own.save(name, Integer.toString(round));
                }
                return null;
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        TokenStorage storage = TokenStorage.file(file);
        for (int thread = 0; thread < 8; thread++) {
            assertThat(storage.load("name" + thread)).contains("19");
        }
    }

    @Test
    void aProgramThatIsKilledLeavesAWholeFile() throws IOException, InterruptedException {
        Path file = folder.resolve("session");
        for (int round = 0; round < 5; round++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(writer.inputReader().readLine()).isEqualTo("begun");
            writer.destroyForcibly().waitFor();

            TokenStorage storage = TokenStorage.file(file);
            String content = storage.load("session").orElseThrow();
            String part = content.substring(0, content.length() / 2000);
            assertThat(content).isEqualTo(part.repeat(2000));
            storage.save("after", "the kill");
            assertThat(storage.load("after")).contains("the kill");
        }
    }

    @Test
    void aFileThatIsNoneIsNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("session"), "my diary");
        TokenStorage storage = TokenStorage.file(file);
        assertThatThrownBy(() -> storage.load("a"))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining(file.toString());
        assertThatThrownBy(() -> storage.save("a", "b")).isInstanceOf(ClientException.class);
        assertThat(file).hasContent("my diary");
    }
}
