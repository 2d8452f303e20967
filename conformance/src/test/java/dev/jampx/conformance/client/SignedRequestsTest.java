package dev.jampx.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.client.Amplify;
import dev.jampx.client.AmplifyOutputs;
import dev.jampx.client.authorization.AuthMode;
import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.client.model.Snapshot;
import dev.jampx.conformance.client.Notes.Note;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guest of the identity pool signs its calls, its connection and its subscriptions. */
class SignedRequestsTest {

    @TempDir
    private Path folder;

    @Test
    void aGuestCallsAndObserves() throws InterruptedException {
        try (ServedNotes served = ServedNotes.start(folder);
                Amplify amplify = Amplify.configure(
                        AmplifyOutputs.parse(served.sandbox().outputs().toString()))) {
            GraphQlClient guest = amplify.data().authorizedBy(AuthMode.IDENTITY_POOL);
            Notes notes = new Notes(guest);
            Collected<Snapshot<Note>> snapshots = Collected.of(notes.observed(10));
            snapshots.awaitLast(Snapshot::synced);
            Note created = notes.create("1", "ä").join();
            assertThat(notes.get("1").join()).isEqualTo(created);
            snapshots.awaitLast(snapshot -> Notes.byId(snapshot.items()).equals(Map.of("1", "ä")));
            snapshots.cancel();
        }
    }

    @Test
    void theModeOfTheApiIsTheDefault() {
        try (ServedNotes served = ServedNotes.start(folder);
                Amplify amplify = Amplify.configure(
                        AmplifyOutputs.parse(served.sandbox().outputs().toString()))) {
            assertThat(new Notes(amplify.data()).create("1", "by key").join().text())
                    .isEqualTo("by key");
        }
    }
}
