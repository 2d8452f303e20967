package dev.jampx.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.client.model.Blocking;
import dev.jampx.conformance.client.Notes.Note;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred threads on one client. */
class ManyThreadsTest {

    private static final int THREADS = 200;
    private static final int CALLS = 5;

    @TempDir
    private Path folder;

    @Test
    void eachThreadSeesItsOwnAnswers() throws InterruptedException, ExecutionException {
        Map<String, String> expected = new TreeMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (ServedNotes served = ServedNotes.start(folder);
                GraphQlClient client = served.direct()) {
            CountDownLatch all = new CountDownLatch(THREADS);
            List<Future<?>> callers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                String prefix = "thread " + thread + " row ";
                for (int call = 0; call < CALLS; call++) {
                    expected.put(prefix + call, "of " + prefix + call);
                }
                callers.add(threads.submit(() -> {
                    all.countDown();
                    all.await();
                    call(new Notes(client), prefix);
                    return null;
                }));
            }
            for (Future<?> caller : callers) {
                caller.get();
            }
            assertThat(new Notes(client).all()).isEqualTo(expected);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void call(Notes notes, String prefix) {
        for (int call = 0; call < CALLS; call++) {
            Note note = new Note(prefix + call, "of " + prefix + call);
            assertThat(Blocking.await(notes.create(note.id(), note.text()))).isEqualTo(note);
            assertThat(Blocking.await(notes.get(note.id()))).isEqualTo(note);
        }
    }
}
