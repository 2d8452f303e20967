package dev.jampx.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.client.realtime.SubscriptionSignal;
import dev.jampx.conformance.client.Notes.Note;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's token expires while calls are on their way and subscriptions are open. */
class ExpiredTokenTest {

    private static final int CALLS = 40;

    @TempDir
    private Path folder;

    /** The real time, moved. */
    private static final class MovableClock extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }
    }

    @Test
    void anotherTokenIsFetchedAndTheCallGoesOn() throws IOException, InterruptedException {
        MovableClock clock = new MovableClock();
        try (ServedNotes served = ServedNotes.start(folder, clock)) {
            PoolUser user = PoolUser.signedIn(served, "anna@example.com");
            try (GraphQlClient client = ServedNotes.client(served.graphQl(), user)) {
                Notes notes = new Notes(client);
                List<CompletableFuture<Note>> calls = new ArrayList<>();
                for (int call = 0; call < CALLS; call++) {
                    calls.add(notes.create("early " + call, "text"));
                }
                clock.ahead = Duration.ofHours(2);
                for (int call = 0; call < CALLS; call++) {
                    calls.add(notes.create("late " + call, "text"));
                }

                calls.forEach(call -> assertThat(call.join().text()).isEqualTo("text"));
                assertThat(user.renewals()).isPositive();
                assertThat(notes.all()).hasSize(2 * CALLS);
            }
        }
    }

    @Test
    void subscriptionsComeBackWithAnotherToken() throws IOException, InterruptedException {
        MovableClock clock = new MovableClock();
        try (ServedNotes served = ServedNotes.start(folder, clock);
                Relay relay = Relay.start(() -> Relay.Cut.NOT)) {
            relay.leadTo(served.graphQl());
            PoolUser user = PoolUser.signedIn(served, "anna@example.com");
            try (GraphQlClient client = ServedNotes.client(relay.by(served.graphQl()), user)) {
                Collected<SubscriptionSignal> signals =
                        Collected.of(client.signals(List.of(Notes.subscription("onCreateNote"))));
                signals.awaitLast(new SubscriptionSignal.Started()::equals);
                clock.ahead = Duration.ofHours(2);
                relay.cutAll();
                signals.await(all -> all.size() == 3);
                assertThat(user.renewals()).isPositive();

                new Notes(client).create("1", "after").join();
                signals.await(all -> all.get(all.size() - 1) instanceof SubscriptionSignal.Event);
            }
        }
    }
}
