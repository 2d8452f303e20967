package dev.jampx.sandbox.lambda.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.sandbox.lambda.LogLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptLogsTest {

    @TempDir
    private Path folder = Path.of("");

    private final List<String> passedOn = new ArrayList<>();

    @Test
    void linesAreKeptWithTheirTimeAndInvocationAndPassedOn() throws IOException {
        KeptLogs logs = logs(1000);
        logs.line(new LogLine("one", Optional.empty(), "loading"));
        logs.line(new LogLine("one", Optional.of("id-1"), "grüße"));
        logs.line(new LogLine("two", Optional.of("id-2"), "other"));

        assertThat(folder.resolve("one.log"))
                .hasContent("2026-01-01T00:00:00Z - loading\n2026-01-01T00:00:00Z id-1 grüße\n");
        assertThat(folder.resolve("two.log")).hasContent("2026-01-01T00:00:00Z id-2 other\n");
        assertThat(passedOn).containsExactly("loading", "grüße", "other");
        assertThat(Files.list(folder)).hasSize(2);
    }

    @Test
    void theNewestLinesOfALogThatNeverEndsTakeNoMoreThanTwoFiles() throws IOException {
        for (int number = 0; number < 500; number++) {
            // A sandbox that starts anew goes on with the files of the one before.
            logs(1000).line(new LogLine("one", Optional.of("id"), "line " + number));
        }

        assertThat(Files.list(folder)).hasSize(2).allSatisfy(file -> assertThat(Files.size(file))
                .isLessThanOrEqualTo(1000));
        List<String> kept = new ArrayList<>(Files.readAllLines(folder.resolve("one.1.log")));
        kept.addAll(Files.readAllLines(folder.resolve("one.log")));
        assertThat(kept).hasSizeGreaterThan(25).last().asString().endsWith(" line 499");
        assertThat(kept.get(0)).endsWith(" line " + (500 - kept.size()));
    }

    @Test
    void aLineIsPassedOnWhereNothingCanBeKept() throws IOException {
        Files.createFile(folder.resolve("taken"));
        KeptLogs logs =
                new KeptLogs(folder.resolve("taken"), line -> passedOn.add(line.text()), Clock.systemUTC(), 1000);
        logs.line(new LogLine("one", Optional.empty(), "still seen"));

        assertThat(passedOn).containsExactly("still seen");
    }

    private KeptLogs logs(long limit) {
        return new KeptLogs(
                folder,
                line -> passedOn.add(line.text()),
                Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC),
                limit);
    }
}
