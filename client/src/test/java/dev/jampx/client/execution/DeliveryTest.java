package dev.jampx.client.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.client.failure.SubscriptionOverflowException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How things reach a subscriber. Everything here happens on one thread. */
class DeliveryTest {

    private final List<Object> heard = new ArrayList<>();
    private final AtomicInteger stops = new AtomicInteger();
    private Flow.@Nullable Subscription subscription;
    private Consumer<String> reaction = thing -> {};

    private Delivery<String, String> delivery(int capacity, Overflow overflow) {
        Flow.Subscriber<String> subscriber = new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                subscription = given;
            }

            @Override
            public void onNext(String thing) {
                heard.add(thing);
                reaction.accept(thing);
            }

            @Override
            public void onError(Throwable failure) {
                heard.add(failure.getClass());
            }

            @Override
            public void onComplete() {
                heard.add("end");
            }
        };
        Delivery<String, String> delivery =
                new Delivery<>(subscriber, Runnable::run, DeliveryTest::presented, capacity, overflow);
        delivery.start(started -> stops::incrementAndGet);
        return delivery;
    }

    private static Optional<String> presented(String thing) {
        if (thing.equals("unreadable")) {
            throw new IllegalStateException(thing);
        }
        return thing.equals("skip") ? Optional.empty() : Optional.of(thing);
    }

    private Flow.Subscription subscription() {
        Flow.Subscription given = subscription;
        assertThat(given).isNotNull();
        return given;
    }

    @Test
    void nothingComesUnasked() {
        Delivery<String, String> delivery = delivery(9, Overflow.FAIL);
        delivery.offer("a");
        delivery.offer("b");
        delivery.offer("c");
        delivery.end(null);
        assertThat(heard).isEmpty();
        subscription().request(2);
        assertThat(heard).containsExactly("a", "b");
        subscription().request(1);
        assertThat(heard).containsExactly("a", "b", "c", "end");
    }

    @Test
    void whatIsLeftOutDoesNotCountAsAskedFor() {
        Delivery<String, String> delivery = delivery(9, Overflow.FAIL);
        subscription().request(1);
        delivery.offer("skip");
        delivery.offer("unreadable");
        delivery.offer("a");
        delivery.offer("b");
        assertThat(heard).containsExactly("a");
    }

    @Test
    void aSubscriberThatIsTooFarBehindReceivesWhatIsKeptAndThenTheFailure() {
        Delivery<String, String> delivery = delivery(2, Overflow.FAIL);
        delivery.offer("a");
        delivery.offer("b");
        delivery.offer("c");
        delivery.offer("d");
        assertThat(stops).hasValue(1);
        assertThat(heard).isEmpty();
        subscription().request(Long.MAX_VALUE);
        assertThat(heard).containsExactly("a", "b", SubscriptionOverflowException.class);
    }

    @Test
    void whereTheNewestTellsAllOnlyThatIsKept() {
        Delivery<String, String> delivery = delivery(1, Overflow.KEEP_LATEST);
        delivery.offer("a");
        delivery.offer("b");
        subscription().request(5);
        delivery.offer("c");
        assertThat(heard).containsExactly("b", "c");
        assertThat(stops).hasValue(0);
    }

    @Test
    void whoCancelsHearsNothingMore() {
        Delivery<String, String> delivery = delivery(9, Overflow.FAIL);
        reaction = thing -> subscription().cancel();
        subscription().request(9);
        delivery.offer("a");
        delivery.offer("b");
        delivery.end(null);
        assertThat(heard).containsExactly("a");
        assertThat(stops).hasValue(1);
    }

    @Test
    void whoThrowsIsCancelled() {
        Delivery<String, String> delivery = delivery(9, Overflow.FAIL);
        reaction = thing -> {
            throw new IllegalStateException("the subscriber's own");
        };
        subscription().request(9);
        delivery.offer("a");
        delivery.offer("b");
        assertThat(heard).containsExactly("a");
        assertThat(stops).hasValue(1);
    }

    @Test
    void askingForNothingIsAMistake() {
        Delivery<String, String> delivery = delivery(9, Overflow.FAIL);
        delivery.offer("a");
        subscription().request(0);
        assertThat(heard).containsExactly(IllegalArgumentException.class);
        assertThat(stops).hasValue(1);
    }

    @Test
    void asMuchAsCanBeAskedForIsNotTooMuch() {
        Delivery<String, String> delivery = delivery(9, Overflow.FAIL);
        subscription().request(Long.MAX_VALUE);
        subscription().request(Long.MAX_VALUE);
        delivery.offer("a");
        assertThat(heard).containsExactly("a");
    }

    @Test
    void aSourceIsNotStartedForWhomCancelsAtOnce() {
        Flow.Subscriber<String> hasty = new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                given.cancel();
            }

            @Override
            public void onNext(String thing) {
                heard.add(thing);
            }

            @Override
            public void onError(Throwable failure) {
                heard.add(failure);
            }

            @Override
            public void onComplete() {
                heard.add("end");
            }
        };
        new Delivery<String, String>(hasty, Runnable::run, Optional::of, 9, Overflow.FAIL).start(started -> {
            heard.add("started");
            return () -> {};
        });
        assertThat(heard).isEmpty();
    }
}
