package dev.jampx.client.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What cancelling does. */
class CancellableFutureTest {

    private final AtomicInteger stops = new AtomicInteger();
    private final CancellableFuture<String> future = new CancellableFuture<>(stops::incrementAndGet);

    @Test
    void theWorkBehindIsStopped() {
        future.cancel(true);
        assertThat(stops).hasValue(1);
    }

    @Test
    void alsoByWhatIsDerived() {
        CompletableFuture<Integer> derived = future.thenApply(String::length).thenApply(length -> length + 1);
        derived.cancel(true);
        assertThat(future).isCancelled();
        assertThat(stops).hasValue(1);
    }

    @Test
    void notAfterItsEnd() {
        CompletableFuture<Integer> derived = future.thenApply(String::length);
        future.complete("abc");
        derived.cancel(true);
        assertThat(derived).isCompletedWithValue(3);
        assertThat(stops).hasValue(0);
    }
}
