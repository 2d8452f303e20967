package dev.jampx.client.realtime;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps what is told of subscriptions: signals, and in the end an optional failure. */
final class Heard implements SignalListener {

    private static final long SECONDS = 60;

    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();

    @Override
    public void signalled(SubscriptionSignal signal) {
        heard.add(signal);
    }

    @Override
    public void ended(@Nullable Throwable failure) {
        heard.add(Optional.ofNullable(failure));
    }

    /** The next thing. */
    Object next() throws InterruptedException {
        return Objects.requireNonNull(heard.poll(SECONDS, TimeUnit.SECONDS), "nothing was heard");
    }

    boolean isQuiet() {
        return heard.isEmpty();
    }
}
