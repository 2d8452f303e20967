package dev.jampx.examples.herofaq;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of writing loses nothing that was acknowledged. */
class KillTest {

    private static final int CREATES = 2_000;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 700;
    private static final int WRITERS = 4;

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedRowIsThereAfterKillAndRestart() throws Exception {
        ProjectCopy project = ProjectCopy.in(folder);
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        Member member;
        try (RunningSandbox sandbox = RunningSandbox.start(project)) {
            member = Member.join(sandbox, "grace@example.com");
            writeUntilKilled(sandbox, sandbox.graphQl(member.tokens().idToken()), acknowledged);
        }

        try (RunningSandbox restarted = RunningSandbox.start(project)) {
            Set<String> rows = titles(restarted.graphQl(member.tokens().idToken()));

            assertThat(acknowledged).hasSizeBetween(ACKNOWLEDGED_BEFORE_THE_KILL, CREATES - 1);
            assertThat(rows).containsAll(acknowledged);
            assertThat(Member.signIn(restarted, "grace@example.com").accessToken())
                    .isNotEmpty();
        }
    }

    private static void writeUntilKilled(RunningSandbox sandbox, GraphQl api, Queue<String> acknowledged)
            throws Exception {
        AtomicInteger next = new AtomicInteger();
        CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.submit(() -> {
                for (int row = next.getAndIncrement(); row < CREATES; row = next.getAndIncrement()) {
                    if (!created(api, row)) {
                        return;
                    }
                    acknowledged.add("row " + row);
                    enough.countDown();
                }
            });
        }
        assertThat(enough.await(5, TimeUnit.MINUTES)).isTrue();
        sandbox.kill();
        writers.shutdown();
        assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    /** False once the sandbox no longer answers. */
    private static boolean created(GraphQl api, int row) {
        try {
            JsonNode answer = api.send(
                            "mutation M($input: CreateFormModelInput!) { createFormModel(input: $input) { formId } }",
                            Map.of("input", Map.of("formId", "form-" + row, "title", "row " + row)))
                    .data("/createFormModel");
            return answer.path("formId").asText().equals("form-" + row);
        } catch (IOException killed) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Set<String> titles(GraphQl api) throws IOException, InterruptedException {
        Set<String> titles = new HashSet<>();
        Map<String, Object> variables = new HashMap<>();
        do {
            JsonNode page = api.send(
                            "query Q($token: String) { listFormModels(limit: 500, nextToken: $token) { items { title } nextToken } }",
                            variables)
                    .data("/listFormModels");
            titles.addAll(page.path("items").findValuesAsText("title"));
            variables.put(
                    "token",
                    page.path("nextToken").isNull()
                            ? null
                            : page.path("nextToken").asText());
        } while (variables.get("token") != null);
        return titles;
    }
}
