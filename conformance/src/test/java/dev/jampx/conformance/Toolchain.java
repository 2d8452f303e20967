package dev.jampx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Amplify's toolchain: as many processes as there are processors, each of which answers for many definitions. */
public final class Toolchain implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Writer requests;
    private final AtomicLong lastId = new AtomicLong();
    private final Map<Long, CompletableFuture<Synthesis>> open = new ConcurrentHashMap<>();
    private final Map<Path, CompletableFuture<Synthesis>> ofFiles = new ConcurrentHashMap<>();

    private Toolchain(Process process) {
        requests = process.outputWriter(StandardCharsets.UTF_8);
        Thread reader = new Thread(() -> read(process), "toolchain");
        reader.setDaemon(true);
        reader.start();
    }

    /** The one of this JVM; it is installed and started when first asked for, and ends with the JVM. */
    public static Toolchain shared() {
        return Shared.TOOLCHAIN;
    }

    /** One that gives each definition a process of its own, as Amplify's command line does. */
    static Toolchain fresh() throws IOException, InterruptedException {
        Oracle.install();
        return new Toolchain(Oracle.start("oracle.mjs", "--serve", "--fresh"));
    }

    /** What the toolchain makes of the definition in {@code typeScript}; each file is asked for once. */
    public CompletableFuture<Synthesis> synthesize(Path typeScript) {
        return ofFiles.computeIfAbsent(typeScript, file -> ask("file", file.toString()));
    }

    /** What the toolchain makes of a definition that is no file; its first line says whether there is auth. */
    public CompletableFuture<Synthesis> synthesize(String typeScript) {
        return ask("source", typeScript);
    }

    private CompletableFuture<Synthesis> ask(String key, String value) {
        long id = lastId.incrementAndGet();
        ObjectNode request = JSON.createObjectNode().put("id", id).put(key, value);
        CompletableFuture<Synthesis> answer = new CompletableFuture<>();
        open.put(id, answer);
        try {
            synchronized (requests) {
                requests.write(JSON.writeValueAsString(request) + "\n");
                requests.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the toolchain has ended", e);
        }
        return answer;
    }

    /** Lets it finish what it was asked and end. */
    @Override
    public void close() throws IOException {
        requests.close();
    }

    private void read(Process process) {
        IllegalStateException end = new IllegalStateException("the toolchain has ended");
        try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                JsonNode answer = JSON.readTree(line);
                CompletableFuture<Synthesis> future =
                        open.remove(answer.path("id").asLong());
                future.complete(Synthesis.of(answer));
            }
        } catch (IOException e) {
            end.addSuppressed(e);
        }
        open.values().forEach(each -> each.completeExceptionally(end));
    }

    private static final class Shared {

        private static final Toolchain TOOLCHAIN = start();

        private static Toolchain start() {
            try {
                Oracle.install();
                // Its standard input ends with this JVM, and it ends with that.
                return new Toolchain(Oracle.start("oracle.mjs", "--serve"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
