package dev.jampx.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.client.authorization.ApiKey;
import dev.jampx.client.failure.GraphQlException;
import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.client.graphql.GraphQlRequest;
import dev.jampx.client.model.ObservedQuery;
import dev.jampx.client.model.Snapshot;
import dev.jampx.conformance.client.Notes.Note;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are observed while others write. */
class ObservedQueryTest {

    private static final int WRITERS = 4;
    private static final int WRITES = 60;
    private static final int IDS = 15;

    @TempDir
    private static Path folder;

    private static ServedNotes served;
    private static GraphQlClient client;

    private final Notes notes = new Notes(client);

    @BeforeAll
    static void start() {
        served = ServedNotes.start(folder);
        client = served.direct();
    }

    @AfterAll
    static void stop() {
        client.close();
        served.close();
    }

    @AfterEach
    void empty() {
        notes.all().keySet().forEach(id -> notes.delete(id).join());
    }

    private static Predicate<Snapshot<Note>> showing(Map<String, String> rows) {
        return snapshot -> snapshot.synced() && Notes.byId(snapshot.items()).equals(rows);
    }

    @Test
    void whoWritesWhileTheListIsReadIsNotOverlooked() throws InterruptedException {
        for (int id = 0; id < IDS; id += 2) {
            notes.create("id " + id, "before").join();
        }
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Random random = new Random(writer);
            writers.add(CompletableFuture.runAsync(() -> write(random)));
        }
        // Pages of one row: the list is being read for as long as possible.
        Collected<Snapshot<Note>> snapshots = Collected.of(notes.observed(1));
        writers.forEach(CompletableFuture::join);
        snapshots.awaitLast(showing(notes.all()));
        snapshots.cancel();
        assertThat(snapshots.await(all -> true))
                .allSatisfy(snapshot ->
                        assertThat(snapshot.items()).extracting(Note::id).doesNotHaveDuplicates());
    }

    private void write(Random random) {
        for (int write = 0; write < WRITES; write++) {
            String id = "id " + random.nextInt(IDS);
            try {
                switch (random.nextInt(3)) {
                    case 0 -> notes.create(id, "created " + write).join();
                    case 1 -> notes.update(id, "updated " + write).join();
                    default -> notes.delete(id).join();
                }
            } catch (CompletionException refused) {
                // Somebody else has created or deleted the row already.
                assertThat(refused).hasCauseInstanceOf(GraphQlException.class);
            }
        }
    }

    @Test
    void anEventThatDoesNotTellAllMakesTheListBeReadAgain() throws InterruptedException {
        notes.create("1", "text").join();
        Collected<Snapshot<Note>> snapshots = Collected.of(notes.observed(10));
        snapshots.awaitLast(showing(Map.of("1", "text")));
        client.execute(GraphQlRequest.of("mutation { updateNote(input: { id: \"1\", text: \"changed\" }) { id } }"))
                .join()
                .orThrow();
        snapshots.awaitLast(showing(Map.of("1", "changed")));
        snapshots.cancel();
    }

    @Test
    void aRowThatNoLongerPassesTheFilterGoes() throws InterruptedException {
        notes.create("1", "keep one").join();
        notes.create("2", "drop").join();
        Collected<Snapshot<Note>> snapshots =
                Collected.of(notes.observed(10, Map.of("text", Map.of("beginsWith", "keep"))));
        snapshots.awaitLast(showing(Map.of("1", "keep one")));
        notes.update("2", "keep two").join();
        snapshots.awaitLast(showing(Map.of("1", "keep one", "2", "keep two")));
        notes.update("1", "drop").join();
        notes.create("3", "drop").join();
        notes.create("4", "keep four").join();
        snapshots.awaitLast(showing(Map.of("2", "keep two", "4", "keep four")));
        snapshots.cancel();
    }

    @Test
    void whoIsSlowSeesTheNewestState() throws InterruptedException {
        Collected<Snapshot<Note>> quick = Collected.of(notes.observed(10));
        quick.awaitLast(Snapshot::synced);
        Collected<Snapshot<Note>> slow = Collected.unasked(notes.observed(10));
        for (int row = 0; row < 20; row++) {
            notes.create("row " + row, "text").join();
        }
        quick.awaitLast(showing(notes.all()));
        slow.request(1);
        slow.await(seen -> seen.size() == 1);
        slow.request(Long.MAX_VALUE);
        slow.awaitLast(showing(notes.all()));
        quick.cancel();
        slow.cancel();
    }

    @Test
    void aListThatMayNotBeReadFails() throws InterruptedException {
        ObservedQuery<Note> refused = new Notes(client.authorizedBy(new ApiKey("da2-wrong"))).observed(10);
        assertThat(Collected.of(refused).awaitFailure()).isInstanceOf(GraphQlException.class);
    }
}
