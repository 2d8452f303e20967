package dev.jampx.appsync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of files that must be just what a test makes. With {@code -Djampx.golden.update=true} it is rewritten, and the test fails. */
public final class Golden {

    private static final Path ROOT = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Compares {@code actual}, texts by file name, with the files in {@code folder}; missing and extra files fail. */
    public static void assertEqual(Map<String, String> actual, String folder) throws IOException {
        Path directory = ROOT.resolve(folder);
        if (Boolean.getBoolean("jampx.golden.update")) {
            write(actual, directory);
            fail("rewrote " + directory + "; look at what changed, then run again without the update");
        }
        Map<String, String> expected = read(directory);
        assertThat(actual.keySet()).as("files of " + directory).isEqualTo(expected.keySet());
        expected.forEach((name, text) -> assertThat(actual.get(name))
                .as(directory.resolve(name).toString())
                .isEqualTo(text));
    }

    private static Map<String, String> read(Path directory) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> found = Files.list(directory)) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static void write(Map<String, String> actual, Path directory) throws IOException {
        for (String stale : read(directory).keySet()) {
            Files.delete(directory.resolve(stale));
        }
        Files.createDirectories(directory);
        for (Map.Entry<String, String> file : actual.entrySet()) {
            Files.writeString(directory.resolve(file.getKey()), file.getValue());
        }
    }
}
