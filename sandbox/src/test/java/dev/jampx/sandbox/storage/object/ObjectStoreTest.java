package dev.jampx.sandbox.storage.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObjectStoreTest {

    @TempDir
    private Path folder;

    @Test
    void aKillLosesNothingThatWasAcknowledgedAndLeavesNothingHalf() throws Exception {
        int last = -1;
        for (int kill = 0; kill < 3; kill++) {
            last = lastOfKilled(20 + 17 * kill);
            try (ObjectStore store = open()) {
                for (int number = 0; number <= last; number++) {
                    StoredObject object =
                            store.newest(KilledUploader.BUCKET, "key " + number).orElseThrow();
                    try (InputStream bytes = store.bytes(object, 0)) {
                        assertThat(bytes.readAllBytes()).isEqualTo(KilledUploader.content(number));
                    }
                }
                try (Stream<Path> incoming = Files.list(folder.resolve("incoming"))) {
                    assertThat(incoming).isEmpty();
                }
            }
        }
        assertThat(last).isGreaterThanOrEqualTo(50);
    }

    private ObjectStore open() {
        return ObjectStore.open(folder, InstantSource.system(), new SecureRandom());
    }

    /** Kills a writer some time after it has said {@code after} and returns what it said last. */
    private int lastOfKilled(int after) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledUploader.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = writer.inputReader()) {
            int last = -1;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = Integer.parseInt(line);
                if (last == after) {
                    writer.toHandle().destroyForcibly();
                }
            }
            return last;
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }
}
