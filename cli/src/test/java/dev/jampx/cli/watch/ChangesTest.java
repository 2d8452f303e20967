package dev.jampx.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final Path A = Path.of("a");
    private static final Path B = Path.of("b");

    private final AtomicLong now = new AtomicLong();
    private final Changes changes = new Changes(Duration.ofMillis(1), now::get);

    @Test
    void changesBeforeTheReaderComesAreOneBatch() throws Exception {
        now.set(7);
        changes.add(A);
        now.set(9);
        changes.add(B);
        changes.add(A);

        assertThat(changes.take().orElseThrow().files()).containsExactly(A, B);
    }

    @Test
    void timeCountsFromTheFirstChange() throws Exception {
        now.set(7);
        changes.add(A);
        now.set(9);
        changes.add(B);

        assertThat(changes.take().orElseThrow().seenAtNanos()).isEqualTo(7);
    }

    @Test
    void aChangeWhileTheReaderIsBusyComesWithTheNextBatch() throws Exception {
        changes.add(A);
        assertThat(changes.take().orElseThrow().files()).containsExactly(A);
        changes.add(B);

        assertThat(changes.take().orElseThrow().files()).containsExactly(B);
    }

    @Test
    void closingEndsTheWaiting() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<Optional<ChangeBatch>> taken = CompletableFuture.supplyAsync(() -> {
            waiting.countDown();
            try {
                return changes.take();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        waiting.await();
        changes.close();

        assertThat(taken.get(60, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void changesThatNobodyTookAreDroppedAtTheEnd() throws Exception {
        changes.add(A);
        changes.close();

        assertThat(changes.take()).isEmpty();
    }
}
