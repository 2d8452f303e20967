package dev.jampx.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about users' own classes on AWS shows the classes of the example, all of them. */
class CustomizationsTest {

    private static final Path EXAMPLE = Path.of("../examples/customized/amplify/aws");
    private static final String PAGE = "docs/customizing-aws.md";

    @Test
    void theExampleIsWhatThePageShows() throws IOException {
        List<String> shown = Documentation.java().stream()
                .filter(block -> block.page().equals(PAGE))
                .map(CodeBlock::text)
                .toList();
        List<String> written;
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            written = files.map(CustomizationsTest::text).toList();
        }

        assertThat(shown).containsExactlyInAnyOrderElementsOf(written);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).stripTrailing();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
