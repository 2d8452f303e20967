package dev.jampx.conformance.apis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.conformance.Oracle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table of S3's codes, to which the sandbox's are held, says of the published model what that says. */
@Tag("toolchain")
class S3CodesTest {

    private static final Path TABLE = Path.of(
            "..",
            "sandbox",
            "src",
            "test",
            "resources",
            "dev",
            "jampx",
            "sandbox",
            "storage",
            "answer",
            "published-codes.tsv");

    private static final Path MODEL = Path.of(
            "target", "oracle", "node_modules", "@aws-sdk", "client-s3", "dist-types", "models", "models_0.d.ts");

    /** The documentation has the status of one code in the wrong place, and left out the names of others: those are not read. */
    private static final Pattern ENTRY = Pattern.compile(
            "<i>Code:</i>\\s*([A-Za-z0-9]+)\\s*</p>(?:(?!<i>Code:</i>).)*?<i>HTTP Status Code:</i>\\s*([0-9]{3}) ",
            Pattern.DOTALL);

    @Test
    void theTableIsThatOfTheModel() throws IOException, InterruptedException {
        Oracle.install();

        Map<String, String> published = published();

        assertThat(published).hasSizeGreaterThan(70);
        assertThat(table(published)).isEqualTo(published);
    }

    private static Map<String, String> published() throws IOException {
        String types = Files.readString(MODEL);
        int error = types.indexOf("export interface _Error {");
        String documentation =
                types.substring(error, types.indexOf("\n}\n", error)).replaceAll("\n\\s*\\*", " ");
        return ENTRY.matcher(documentation)
                .results()
                .collect(Collectors.toMap(
                        (MatchResult entry) -> entry.group(1),
                        entry -> entry.group(2),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** What the table has from the model; what it has from AWS's documentation, which is newer, goes before. */
    private static Map<String, String> table(Map<String, String> published) throws IOException {
        Map<String, String> table = new TreeMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            String[] columns = line.split("\t");
            if (columns.length == 3 && columns[2].equals("model")) {
                table.put(columns[0], columns[1]);
            } else if (columns.length == 3 && published.containsKey(columns[0])) {
                table.put(columns[0], published.get(columns[0]));
            }
        }
        return table;
    }
}
