package dev.jampx.sandbox.lambda.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.sandbox.lambda.Execution;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventQueueTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private final List<String> runs = new ArrayList<>();

    @Test
    void aFailedEventIsTriedAgainByTheNextSandboxAfterOneAndTwoMinutesAndNoMore() {
        queueAt(0).send("broken", new byte[] {'1'});
        assertThat(runs).containsExactly("broken 1");
        queueAt(59).runDue();
        assertThat(runs).hasSize(1);
        queueAt(60).runDue();
        assertThat(runs).hasSize(2);
        queueAt(179).runDue();
        assertThat(runs).hasSize(2);
        queueAt(180).runDue();
        assertThat(runs).hasSize(3);
        assertThat(queueAt(10_000).waiting()).isEmpty();
    }

    @Test
    void anEventThatWasTakenIsForgotten() {
        queueAt(0).send("whole", new byte[] {'2'});
        assertThat(runs).containsExactly("whole 2");
        assertThat(queueAt(0).waiting()).isEmpty();
    }

    @Test
    void aRefusedEventIsTriedAgainUntilItIsSixHoursOld() {
        queueAt(0).send("busy", new byte[] {'3'});
        queueAt(1).runDue();
        assertThat(queueAt(1).waiting()).containsExactly("busy");
        queueAt(6 * 3600).runDue();
        assertThat(runs).hasSize(3);
        assertThat(queueAt(6 * 3600).waiting()).isEmpty();
    }

    /** A queue such as a sandbox opens that starts then. */
    private EventQueue queueAt(long seconds) {
        return new EventQueue(this::run, folder, Clock.fixed(START.plusSeconds(seconds), ZoneOffset.UTC));
    }

    private CompletableFuture<Execution> run(String function, byte[] event) {
        runs.add(function + " " + new String(event));
        Outcome outcome = function.equals("whole") ? new Outcome.Succeeded(event) : new Outcome.Failed("Error", "no");
        return CompletableFuture.completedFuture(
                new Execution("id", outcome, event, function.equals("busy"), List.of()));
    }
}
