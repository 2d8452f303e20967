package dev.jampx.model.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our plurals against those of the npm package, which {@code plurals.mjs} recorded. */
class PluralTest {

    @Test
    void isWhatTheNpmPackageMakes() throws IOException {
        List<String> recorded = recorded();
        assertThat(recorded).hasSizeGreaterThan(10_000);
        assertThat(recorded.stream()
                        .map(line -> line.substring(0, line.indexOf('\t')))
                        .map(word -> word + '\t' + Plural.of(word)))
                .containsExactlyElementsOf(recorded);
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(Plural.of("")).isEmpty();
    }

    private static List<String> recorded() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(PluralTest.class.getResourceAsStream("plurals.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
