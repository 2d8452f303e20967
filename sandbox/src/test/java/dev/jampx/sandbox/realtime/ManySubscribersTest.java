package dev.jampx.sandbox.realtime;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineData;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many subscribers at once: each receives exactly its events, in order, and none of another's. */
class ManySubscribersTest {

    private static final int OWNERS = 25;
    private static final int SUBSCRIBERS_OF_AN_OWNER = 20;
    private static final int MUTATIONS_OF_AN_OWNER = 200;
    private static final String CREATE =
            "mutation ($n: Int) { createNote(input: { number: $n, text: \"t\" }) { id number owner } }";

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void fiveHundredSubscribersReceiveTheirEventsOfFiveThousandMutations() {
        try (RealTimeSandbox sandbox = RealTimeSandbox.start(
                folder,
                defineAuth().loginWith(login -> login.email()),
                defineData(a.schema()
                        .add(
                                "Note",
                                a.model()
                                        .field("text", a.string())
                                        .field("number", a.integer())
                                        .authorization(allow -> List.of(allow.owner())))))) {
            List<String> owners =
                    IntStream.range(0, OWNERS).mapToObj(i -> "user" + i).toList();
            List<List<RealTimeClient>> subscribers = owners.parallelStream()
                    .map(owner -> subscribed(sandbox, owner))
                    .toList();

            CompletableFuture.allOf(owners.stream()
                            .map(owner -> mutations(sandbox, owner, 0))
                            .toArray(CompletableFuture[]::new))
                    .join();

            for (int owner = 0; owner < OWNERS; owner++) {
                String username = RealTimeClient.claims(sandbox.token(owners.get(owner)))
                        .path("username")
                        .asText();
                for (int place = 0; place < SUBSCRIBERS_OF_AN_OWNER; place++) {
                    RealTimeClient client = subscribers.get(owner).get(place);
                    assertThat(received(client, count(place))).containsExactlyElementsOf(expected(place, username));
                    client.send("{\"id\":\"s\",\"type\":\"stop\"}");
                    assertThat(client.next().path("type").asText()).isEqualTo("complete");
                    assertThat(client.waiting()).isZero();
                    client.close();
                }
            }
        }
    }

    /** An owner's subscribers: half of them hear of all of the owner's notes, the others of every other half by a filter of their own. */
    private static List<RealTimeClient> subscribed(RealTimeSandbox sandbox, String owner) {
        List<RealTimeClient> clients = new ArrayList<>();
        for (int place = 0; place < SUBSCRIBERS_OF_AN_OWNER; place++) {
            String filter = isFiltered(place) ? "(filter: { number: { lt: " + count(place) + " } })" : "";
            clients.add(sandbox.connected(sandbox.as(owner))
                    .started(
                            "s",
                            "subscription { onCreateNote" + filter + " { number owner } }",
                            "{}",
                            sandbox.as(owner)));
        }
        return clients;
    }

    /** One after the other, so that there is an order to keep. */
    private static CompletableFuture<Void> mutations(RealTimeSandbox sandbox, String owner, int number) {
        if (number == MUTATIONS_OF_AN_OWNER) {
            return CompletableFuture.completedFuture(null);
        }
        return sandbox.answer(sandbox.as(owner), CREATE, "{'n': " + number + "}")
                .thenCompose(answer -> {
                    assertThat(answer.has("errors")).as(answer.toString()).isFalse();
                    return mutations(sandbox, owner, number + 1);
                });
    }

    private static boolean isFiltered(int place) {
        return place % 2 == 1;
    }

    private static int count(int place) {
        return isFiltered(place) ? MUTATIONS_OF_AN_OWNER / (place + 1) : MUTATIONS_OF_AN_OWNER;
    }

    private static List<Map.Entry<Integer, String>> expected(int place, String username) {
        return IntStream.range(0, count(place))
                .mapToObj(number -> Map.entry(number, username))
                .toList();
    }

    private static List<Map.Entry<Integer, String>> received(RealTimeClient client, int count) {
        List<Map.Entry<Integer, String>> received = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            JsonNode note = client.event("s").get("onCreateNote");
            received.add(Map.entry(note.get("number").asInt(), note.get("owner").asText()));
        }
        return received;
    }
}
