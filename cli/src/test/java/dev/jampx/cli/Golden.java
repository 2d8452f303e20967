package dev.jampx.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that are wanted word for word. {@code -Djampx.golden.update=true} rewrites them, and fails by design. */
final class Golden {

    private static final Path ROOT = Path.of("src/test/resources/golden");

    private final Path folder;

    Golden(String folder) {
        this.folder = ROOT.resolve(folder);
    }

    void check(String name, String actual) {
        Path file = folder.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("jampx.golden.update")) {
                Files.createDirectories(folder);
                Files.writeString(file, actual);
                fail("rewrote " + file + "; look at it and run again without the update");
            }
            assertThat(file).isRegularFile();
            assertThat(actual).as("golden %s", name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No golden may stand there without a test that makes it. */
    void requireExactly(Set<String> names) {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> found = files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found).containsExactlyInAnyOrderElementsOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
