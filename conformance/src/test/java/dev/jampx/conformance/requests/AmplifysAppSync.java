package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.conformance.Oracle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The program {@code appsync.mjs}, which runs the resolvers that Amplify deploys. */
final class AmplifysAppSync {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicLong lastId = new AtomicLong();
    private final Map<Long, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
    private final Writer messages;

    private AmplifysAppSync(Process process) {
        // Its standard input ends with this JVM, and it ends with that.
        messages = process.outputWriter(StandardCharsets.UTF_8);
        Thread reader = new Thread(() -> read(process), "appsync");
        reader.setDaemon(true);
        reader.start();
    }

    /** The one of this JVM; it is installed and started when first asked for. */
    static AmplifysAppSync shared() {
        return Shared.APPSYNC;
    }

    /** The answer to {@code message}. */
    JsonNode ask(ObjectNode message) {
        long id = lastId.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        open.put(id, answer);
        String line = message.put("id", id) + "\n";
        try {
            synchronized (messages) {
                messages.write(line);
                messages.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.join();
    }

    private void read(Process process) {
        IllegalStateException end = new IllegalStateException("appsync.mjs has ended");
        try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                JsonNode answer = JSON.readTree(line);
                CompletableFuture<JsonNode> asked =
                        open.remove(answer.path("id").asLong());
                if (answer.has("failure")) {
                    asked.completeExceptionally(
                            new IllegalStateException(answer.get("failure").asText()));
                } else {
                    asked.complete(answer.path("answer"));
                }
            }
        } catch (IOException e) {
            end.addSuppressed(e);
        }
        open.values().forEach(each -> each.completeExceptionally(end));
    }

    private static final class Shared {

        private static final AmplifysAppSync APPSYNC = start();

        private static AmplifysAppSync start() {
            try {
                Oracle.install();
                return new AmplifysAppSync(Oracle.start("appsync.mjs"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
