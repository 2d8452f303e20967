package dev.jampx.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.client.model.Snapshot;
import dev.jampx.conformance.client.Notes.Note;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list is observed while its sandbox goes away and comes back, changed. */
class RestartTest {

    private static final int ROWS = 60;
    private static final int PAGE = 20;

    @TempDir
    private Path folder;

    @Test
    void noChangeIsLostOrDoubled() throws IOException, InterruptedException {
        try (ServedNotes served = ServedNotes.start(folder);
                Relay relay = Relay.start(() -> Relay.Cut.NOT);
                GraphQlClient observer = ServedNotes.client(relay.by(served.graphQl()), served.apiKey())) {
            relay.leadTo(served.graphQl());
            try (GraphQlClient writer = served.direct()) {
                createRows(new Notes(writer), "before ");
            }
            Collected<Snapshot<Note>> snapshots = Collected.of(new Notes(observer).observed(PAGE));
            snapshots.awaitLast(Snapshot::synced);
            Map<String, String> expected;
            try (GraphQlClient writer = served.direct()) {
                change(new Notes(writer), "live");
                expected = new Notes(writer).all();
            }
            snapshots.awaitLast(snapshot -> shows(snapshot, expected));

            served.stop();
            snapshots.awaitLast(snapshot -> !snapshot.synced());
            served.startAgain();
            try (GraphQlClient writer = served.direct()) {
                // Nobody leads the observer here yet: all of this has to come from the list.
                change(new Notes(writer), "unseen");
                createRows(new Notes(writer), "unseen ");
                relay.leadTo(served.graphQl());
                // And this from the list or from events, whichever is first.
                change(new Notes(writer), "racing");
                Map<String, String> after = new Notes(writer).all();
                List<Snapshot<Note>> all = snapshots.await(seen -> shows(seen.get(seen.size() - 1), after));
                // Fails if any snapshot has a row twice.
                all.forEach(snapshot -> Notes.byId(snapshot.items()));
                change(new Notes(writer), "live again");
                Map<String, String> last = new Notes(writer).all();
                assertThat(last).isNotEqualTo(after);
                snapshots.awaitLast(snapshot -> shows(snapshot, last));
            }
        }
    }

    private static boolean shows(Snapshot<Note> snapshot, Map<String, String> expected) {
        return snapshot.synced() && Notes.byId(snapshot.items()).equals(expected);
    }

    private static void createRows(Notes notes, String prefix) {
        List<CompletableFuture<Note>> creations = IntStream.range(0, ROWS)
                .mapToObj(number -> notes.create(prefix + number, "as created"))
                .toList();
        creations.forEach(CompletableFuture::join);
    }

    /** One row more, one fewer, one changed. */
    private static void change(Notes notes, String moment) {
        List<String> ids = List.copyOf(notes.all().keySet());
        notes.create("made " + moment, moment).join();
        notes.delete(ids.get(0)).join();
        notes.update(ids.get(1), "changed " + moment).join();
    }
}
