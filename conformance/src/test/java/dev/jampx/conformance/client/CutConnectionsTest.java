package dev.jampx.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.client.realtime.SubscriptionSignal;
import dev.jampx.conformance.client.Notes.Note;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand operations, while a tenth of what is sent meets a cut connection. */
class CutConnectionsTest {

    private static final int CREATIONS = 500;
    private static final int CALLERS = 10;
    private static final Relay.Cut[] CUTS = Relay.Cut.values();

    @TempDir
    private Path folder;

    /** One in ten, each way of cutting as often as the others. */
    private static Relay.Cutter oneInTen() {
        Random random = new Random(6);
        return () -> {
            synchronized (random) {
                return random.nextInt(10) == 0 ? CUTS[1 + random.nextInt(CUTS.length - 1)] : Relay.Cut.NOT;
            }
        };
    }

    @Test
    void nothingIsLostOrDoubled() throws IOException, InterruptedException, ExecutionException {
        try (ServedNotes served = ServedNotes.start(folder);
                Relay relay = Relay.start(oneInTen());
                GraphQlClient direct = served.direct();
                GraphQlClient cut = ServedNotes.client(relay.by(served.graphQl()), served.apiKey())) {
            relay.leadTo(served.graphQl());
            Collected<SubscriptionSignal> events =
                    Collected.of(direct.signals(List.of(Notes.subscription("onCreateNote"))));
            events.await(signals -> signals.contains(new SubscriptionSignal.Started()));

            Map<String, String> written = IntStream.range(0, CREATIONS)
                    .mapToObj(number -> new Note(UUID.randomUUID().toString(), "note " + number))
                    .collect(Collectors.toMap(Note::id, Note::text));
            List<Note> answers = createAndRead(new Notes(cut), written);

            assertThat(answers).hasSize(2 * CREATIONS);
            assertThat(answers).allSatisfy(note -> assertThat(note.text()).isEqualTo(written.get(note.id())));
            assertThat(new Notes(direct).all()).isEqualTo(written);
            List<SubscriptionSignal> signals = events.await(all -> all.size() > CREATIONS);
            assertThat(createdIds(signals)).containsExactlyInAnyOrderElementsOf(written.keySet());
            for (Relay.Cut way : CUTS) {
                assertThat(way == Relay.Cut.NOT || relay.cuts(way) > 0)
                        .as("%s", way)
                        .isTrue();
            }
        }
    }

    private static List<Note> createAndRead(Notes notes, Map<String, String> written)
            throws InterruptedException, ExecutionException {
        List<Note> answers = Collections.synchronizedList(new ArrayList<>());
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<?>> calls = new ArrayList<>();
            written.forEach((id, text) -> calls.add(callers.submit(() -> {
                answers.add(notes.create(id, text).join());
                answers.add(notes.get(id).join());
            })));
            for (Future<?> call : calls) {
                call.get();
            }
        } finally {
            callers.shutdownNow();
        }
        return answers;
    }

    private static List<String> createdIds(List<SubscriptionSignal> signals) {
        List<String> ids = new ArrayList<>();
        for (SubscriptionSignal signal : signals) {
            if (signal instanceof SubscriptionSignal.Event event) {
                JsonNode id = event.payload().at("/data/onCreateNote/id");
                ids.add(id.asText());
            }
        }
        return ids;
    }
}
