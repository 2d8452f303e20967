package dev.jampx.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.cli.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWatcherTest {

    @TempDir
    private Path folder = Path.of("");

    private final BlockingQueue<Path> seen = new LinkedBlockingQueue<>();
    private AutoCloseable watcher = () -> {};

    @BeforeEach
    void watch() throws IOException {
        Files.createDirectories(folder.resolve("amplify/data"));
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("amplify/backend.java"), "1");
        watcher = SourceWatcher.start(WatchedFiles.of(new Project(folder)), seen::add);
    }

    @AfterEach
    void close() throws Exception {
        watcher.close();
    }

    private void awaitChangeOf(String path) throws InterruptedException {
        Path wanted = folder.resolve(path);
        for (Path next = seen.poll(60, TimeUnit.SECONDS);
                !wanted.equals(next);
                next = seen.poll(60, TimeUnit.SECONDS)) {
            assertThat(next).as("waiting for " + path).isNotNull();
        }
    }

    @Test
    void seesAWrittenFile() throws Exception {
        Files.writeString(folder.resolve("amplify/backend.java"), "2");
        awaitChangeOf("amplify/backend.java");
    }

    @Test
    void seesAnEditorThatPutsANewFileInPlace() throws Exception {
        Files.writeString(folder.resolve("amplify/.backend.java.swp"), "2");
        Files.move(
                folder.resolve("amplify/.backend.java.swp"),
                folder.resolve("amplify/backend.java"),
                StandardCopyOption.REPLACE_EXISTING);
        awaitChangeOf("amplify/backend.java");
    }

    @Test
    void seesFilesOfNewFolders() throws Exception {
        Files.createDirectories(folder.resolve("amplify/a/b"));
        Files.writeString(folder.resolve("amplify/a/b/C.java"), "1");
        awaitChangeOf("amplify/a/b/C.java");
        Files.writeString(folder.resolve("amplify/a/b/C.java"), "2");
        awaitChangeOf("amplify/a/b/C.java");
    }

    @Test
    void seesADeletedFile() throws Exception {
        Files.delete(folder.resolve("amplify/backend.java"));
        awaitChangeOf("amplify/backend.java");
    }

    @Test
    void seesThePom() throws Exception {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        awaitChangeOf("pom.xml");
    }

    @Test
    void seesTheSourcesGoAndComeBack() throws Exception {
        Files.move(folder.resolve("amplify"), folder.resolve("elsewhere"));
        awaitChangeOf("amplify");
        Files.move(folder.resolve("elsewhere"), folder.resolve("amplify"));
        awaitChangeOf("amplify/backend.java");
        Files.writeString(folder.resolve("amplify/data/New.java"), "1");
        awaitChangeOf("amplify/data/New.java");
    }

    private void watch(Path other, String... exclusions) throws Exception {
        watcher.close();
        seen.clear();
        watcher = SourceWatcher.start(
                WatchedFiles.of(
                        new Project(folder),
                        Optional.of(other),
                        List.of(exclusions),
                        List.of(folder.resolve("amplify_outputs.json"))),
                seen::add);
    }

    @Test
    void looksAtAnotherFolderInstead(@TempDir Path elsewhere) throws Exception {
        Files.createDirectories(elsewhere.resolve("shared/deep"));
        watch(elsewhere.resolve("shared"));
        Files.writeString(folder.resolve("amplify/backend.java"), "2");
        Files.writeString(elsewhere.resolve("beside.txt"), "1");
        Files.writeString(elsewhere.resolve("shared/deep/Text.java"), "1");
        assertThat(seen.poll(60, TimeUnit.SECONDS)).isEqualTo(elsewhere.resolve("shared/deep/Text.java"));
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        awaitChangeOf("pom.xml");
    }

    @Test
    void doesNotFollowWhatItWritesItself() throws Exception {
        Files.createDirectories(folder.resolve(".amplify/sandbox"));
        watch(folder);
        Files.writeString(folder.resolve(".amplify/sandbox/state.json"), "1");
        Files.writeString(folder.resolve("amplify_outputs.json"), "1");
        Files.writeString(folder.resolve("target/X.java"), "1");
        assertThat(seen.poll(60, TimeUnit.SECONDS)).isEqualTo(folder.resolve("target/X.java"));
    }

    @Test
    void leavesOutWhatIsExcluded() throws Exception {
        Files.createDirectories(folder.resolve("amplify/data/generated/deep"));
        Files.createDirectories(folder.resolve("amplify/fixtures/deep"));
        watch(
                folder.resolve("amplify"),
                "data/generated",
                "**/*.test.js",
                "fix*",
                folder.resolve("amplify/notes").toString());
        Files.writeString(folder.resolve("amplify/data/generated/deep/A.java"), "1");
        Files.writeString(folder.resolve("amplify/a.test.js"), "1");
        Files.writeString(folder.resolve("amplify/data/b.test.js"), "1");
        Files.writeString(folder.resolve("amplify/fixtures/deep/C.java"), "1");
        Files.writeString(folder.resolve("amplify/notes"), "1");
        Files.writeString(folder.resolve("amplify/data/Last.java"), "1");
        assertThat(seen.poll(60, TimeUnit.SECONDS)).isEqualTo(folder.resolve("amplify/data/Last.java"));
    }

    @Test
    void doesNotLookAtTheRest() throws Exception {
        Files.writeString(folder.resolve("target/X.java"), "1");
        Files.writeString(folder.resolve("README.md"), "1");
        Files.writeString(folder.resolve("amplify/.hidden.java"), "1");
        Files.writeString(folder.resolve("amplify/Last.java"), "1");
        // Events of one watcher come in order, so nothing before this one was reported.
        assertThat(seen.poll(60, TimeUnit.SECONDS)).isEqualTo(folder.resolve("amplify/Last.java"));
    }
}
