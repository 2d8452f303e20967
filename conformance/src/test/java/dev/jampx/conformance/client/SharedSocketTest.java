package dev.jampx.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.client.realtime.SubscriptionSignal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subscriptions share sockets, and come back on new ones. */
class SharedSocketTest {

    private static final int SUBSCRIPTIONS = 150;

    @TempDir
    private Path folder;

    @Test
    void aHundredAndFiftySubscriptionsTakeTwoSocketsAndSurviveTheirLoss() throws IOException, InterruptedException {
        try (ServedNotes served = ServedNotes.start(folder);
                Relay relay = Relay.start(() -> Relay.Cut.NOT);
                GraphQlClient client = ServedNotes.client(relay.by(served.graphQl()), served.apiKey());
                GraphQlClient direct = served.direct()) {
            relay.leadTo(served.graphQl());
            List<Collected<SubscriptionSignal>> subscribers = IntStream.range(0, SUBSCRIPTIONS)
                    .mapToObj(number -> Collected.of(client.signals(List.of(Notes.subscription("onCreateNote")))))
                    .toList();
            for (Collected<SubscriptionSignal> subscriber : subscribers) {
                subscriber.awaitLast(new SubscriptionSignal.Started()::equals);
            }
            assertThat(relay.accepted()).isEqualTo(2);

            new Notes(direct).create("1", "before").join();
            for (Collected<SubscriptionSignal> subscriber : subscribers) {
                subscriber.awaitLast(signal -> text(signal).equals("before"));
            }
            relay.cutAll();
            for (Collected<SubscriptionSignal> subscriber : subscribers) {
                subscriber.await(signals -> signals.size() == 4
                        && signals.get(2).equals(new SubscriptionSignal.Interrupted())
                        && signals.get(3).equals(new SubscriptionSignal.Started()));
            }
            assertThat(relay.accepted()).isEqualTo(4);

            subscribers.get(0).cancel();
            new Notes(direct).create("2", "after").join();
            for (Collected<SubscriptionSignal> subscriber : subscribers.subList(1, SUBSCRIPTIONS)) {
                assertThat(subscriber.awaitLast(signal -> text(signal).equals("after")))
                        .isNotNull();
            }
        }
    }

    @Test
    void aSubscriberOfDataHearsNothingOfThis() throws IOException, InterruptedException {
        try (ServedNotes served = ServedNotes.start(folder);
                Relay relay = Relay.start(() -> Relay.Cut.NOT);
                GraphQlClient client = ServedNotes.client(relay.by(served.graphQl()), served.apiKey());
                GraphQlClient direct = served.direct()) {
            relay.leadTo(served.graphQl());
            Collected<JsonNode> events = Collected.of(client.subscribe(Notes.subscription("onCreateNote")));
            Collected<SubscriptionSignal> signals =
                    Collected.of(client.signals(List.of(Notes.subscription("onCreateNote"))));
            // They share a socket, on which all goes in order: what starts this one has started the other.
            signals.awaitLast(new SubscriptionSignal.Started()::equals);
            List<String> texts = new ArrayList<>();
            for (int row = 0; row < 20; row++) {
                new Notes(direct).create("row " + row, "text " + row).join();
                texts.add("text " + row);
            }
            List<JsonNode> received = events.await(all -> all.size() == texts.size());
            assertThat(received)
                    .extracting(data -> data.at("/onCreateNote/text").asText())
                    .isEqualTo(texts);
        }
    }

    private static String text(SubscriptionSignal signal) {
        return signal instanceof SubscriptionSignal.Event event
                ? event.payload().at("/data/onCreateNote/text").asText()
                : "";
    }
}
