package dev.jampx.cli.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilationTest {

    @TempDir
    private Path folder = Path.of("");

    private static SourceTree sources(String body) {
        return new SourceTree(List.of(
                new SourceFile(
                        "amplify/backend.java", "package amplify;\nclass Entry { " + body + " }\nclass Second {}\n"),
                new SourceFile("amplify/Other.java", "package amplify;\npublic class Other { class Inner {} }\n")));
    }

    private Compilation compilation() {
        return new Compilation(new Project(folder));
    }

    @Test
    void classesAreKnownByTheirSource() {
        try (Compilation compilation = compilation();
                CompiledClasses classes = compilation.classes(sources(""), List.of())) {
            assertThat(classes.declaredIn("amplify/backend.java")).containsExactly("amplify.Entry", "amplify.Second");
            assertThat(classes.declaredIn("amplify/Other.java"))
                    .containsExactly("amplify.Other", "amplify.Other$Inner");
            assertThat(classes.root().resolve("amplify/Other$Inner.class")).exists();
        }
    }

    @Test
    void unchangedSourcesAreNotCompiledAgain() {
        try (Compilation first = compilation()) {
            first.classes(sources(""), List.of()).close();
        }
        try (Compilation second = compilation();
                CompiledClasses same = second.classes(sources(""), List.of());
                CompiledClasses other = second.classes(sources("int x;"), List.of())) {
            assertThat(same.reused()).isTrue();
            assertThat(other.reused()).isFalse();
            assertThat(same.declaredIn("amplify/backend.java")).containsExactly("amplify.Entry", "amplify.Second");
        }
    }

    @Test
    void anotherLibraryMeansAnotherCompilation() throws IOException {
        Path library = Files.createDirectory(folder.resolve("library"));
        try (Compilation compilation = compilation()) {
            compilation.classes(sources(""), List.of(library)).close();
            Files.writeString(library.resolve("settings"), "new");
            try (CompiledClasses classes = compilation.classes(sources(""), List.of(library))) {
                assertThat(classes.reused()).isFalse();
            }
        }
    }

    @Test
    void onlyWhatIsInUseSurvivesASweep() throws IOException {
        try (Compilation compilation = compilation()) {
            CompiledClasses used = compilation.classes(sources("int used;"), List.of());
            CompiledClasses usedTwice = compilation.classes(sources("int twice;"), List.of());
            CompiledClasses usedTwiceAgain = compilation.classes(sources("int twice;"), List.of());
            CompiledClasses unused = compilation.classes(sources("int unused;"), List.of());
            unused.close();
            usedTwice.close();
            usedTwice.close();
            compilation.sweep();

            assertThat(unused.root()).doesNotExist();
            assertThat(used.root()).isDirectory();
            assertThat(usedTwiceAgain.root()).isDirectory();

            usedTwiceAgain.close();
            used.close();
            compilation.sweep();
            try (Stream<Path> left = Files.list(folder.resolve(".amplify/classes"))) {
                assertThat(left.map(file -> file.getFileName().toString())).containsExactly("turn.lock");
            }
        }
    }

    @Test
    void theDraftOfAKilledCompilationIsDeleted() throws IOException {
        try (Compilation compilation = compilation()) {
            CompiledClasses classes = compilation.classes(sources(""), List.of());
            Path draft = Files.createDirectory(
                    folder.resolve(".amplify/classes/" + classes.fingerprint().value() + ".draft123"));
            Files.writeString(draft.resolve("half.class"), "half");
            compilation.sweep();
            assertThat(draft).as("its owner may be alive").exists();

            classes.close();
            compilation.sweep();
            assertThat(draft).doesNotExist();
        }
    }

    @Test
    void aFailedCompilationLeavesNothing() throws IOException {
        try (Compilation compilation = compilation()) {
            assertThatThrownBy(() -> compilation.classes(sources("int x = 1 / ;"), List.of()))
                    .isInstanceOf(UserMistakeException.class);
            compilation.sweep();
        }
        try (Stream<Path> left = Files.list(folder.resolve(".amplify/classes"))) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactly("turn.lock");
        }
    }
}
