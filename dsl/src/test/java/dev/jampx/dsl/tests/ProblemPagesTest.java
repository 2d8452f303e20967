package dev.jampx.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every code that the model and the grammar give out has a page, and every page a code. */
class ProblemPagesTest {

    private static final Path PAGES = Path.of("..", "docs", "errors");

    @Test
    void thereIsOnePageForEachCode() throws IOException {
        assertThat(pages()).isEqualTo(ProblemCodes.inSources());
    }

    @TestFactory
    Stream<DynamicTest> saysWhatItMeansShowsItAndSaysHowToFixIt() throws IOException {
        return pages().stream()
                .map(code -> DynamicTest.dynamicTest(code, () -> {
                    String page = Files.readString(PAGES.resolve(code + ".md"));
                    assertThat(page).startsWith("# " + code + ": ");
                    assertThat(page)
                            .containsSubsequence("\n## Example\n", "```java\n", "```\n", "\n## How to fix it\n");
                }));
    }

    /**
     * The codes of the grammar and the model, JPX2 to JPX5, JPX70 and JPX7101, but JPX265, which is the command line's, and JPX5006 to JPX5010, which
     * are the sandbox's; other parts have pages in the same folder.
     */
    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("JPX(?!265|500[6-9]|5010)([2-5]\\d{3}|70\\d\\d|7101)\\.md"))
                    .map(name -> name.replace(".md", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
