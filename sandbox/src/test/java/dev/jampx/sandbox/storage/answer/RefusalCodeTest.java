package dev.jampx.sandbox.storage.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No refusal has a code that S3 has not, or another status than S3's. */
class RefusalCodeTest {

    @ParameterizedTest
    @EnumSource
    void isPublishedWithItsStatus(RefusalCode code) throws IOException {
        assertThat(published()).containsEntry(code.code(), code.status());
        assertThat(RefusalCode.named(code.code())).contains(code);
        assertThat(code.message()).isNotBlank();
    }

    private static Map<String, Integer> published() throws IOException {
        try (InputStream table = RefusalCodeTest.class.getResourceAsStream("published-codes.tsv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(columns -> columns[0], columns -> Integer.parseInt(columns[1])));
        }
    }
}
