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
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Amplify's toolchain: as many processes as there are processors, each of which answers for many definitions. Should the program that
 * starts them end, it is started once more, and asked again what it has not answered.
 */
public final class Toolchain implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String[] arguments;
    private final AtomicLong lastId = new AtomicLong();
    private final Map<Long, Question> open = new ConcurrentSkipListMap<>();
    private final Map<Path, CompletableFuture<Synthesis>> ofFiles = new ConcurrentHashMap<>();

    private Writer requests;
    private boolean mayStartAgain = true;

    private Toolchain(String... arguments) throws IOException {
        this.arguments = arguments;
        requests = start();
    }

    private Writer start() throws IOException {
        // Its standard input ends with this JVM, and it ends with that.
        Process process = Oracle.start("oracle.mjs", arguments);
        Thread reader = new Thread(() -> read(process), "toolchain");
        reader.setDaemon(true);
        reader.start();
        return process.outputWriter(StandardCharsets.UTF_8);
    }

    /** The one of this JVM; it is installed and started when first asked for, and ends with the JVM. */
    public static Toolchain shared() {
        return Shared.TOOLCHAIN;
    }

    /** One that gives each definition a process of its own, as Amplify's command line does. */
    static Toolchain fresh() throws IOException, InterruptedException {
        Oracle.install();
        return new Toolchain("--serve", "--fresh");
    }

    /** What the toolchain makes of the definition in {@code typeScript}; each file is asked for once. */
    public CompletableFuture<Synthesis> synthesize(Path typeScript) {
        return ofFiles.computeIfAbsent(typeScript, file -> ask("file", file.toString()));
    }

    /** What the toolchain makes of a definition that is no file; its first line says whether there is auth. */
    public CompletableFuture<Synthesis> synthesize(String typeScript) {
        return ask("source", typeScript);
    }

    /** The same, with what would be deployed to AppSync and DynamoDB. */
    public CompletableFuture<Synthesis> deploy(String typeScript) {
        return ask(JSON.createObjectNode().put("source", typeScript).put("resolvers", true));
    }

    /** Only the schema with directives that the transformers would be given. */
    public CompletableFuture<Synthesis> define(String typeScript) {
        return ask(JSON.createObjectNode().put("source", typeScript).put("define", true));
    }

    /** The same of the definition in {@code typeScript}. */
    public CompletableFuture<Synthesis> define(Path typeScript) {
        return ask(JSON.createObjectNode().put("file", typeScript.toString()).put("define", true));
    }

    private CompletableFuture<Synthesis> ask(String key, String value) {
        return ask(JSON.createObjectNode().put(key, value));
    }

    private CompletableFuture<Synthesis> ask(ObjectNode request) {
        long id = lastId.incrementAndGet();
        request.put("id", id);
        Question question = new Question(request + "\n", new CompletableFuture<>());
        synchronized (open) {
            open.put(id, question);
            send(question);
        }
        return question.answer();
    }

    /** What cannot be sent stays open, and is sent again when the reader sees that the program has ended. */
    private void send(Question question) {
        try {
            requests.write(question.line());
            requests.flush();
        } catch (IOException e) {
            if (!mayStartAgain) {
                question.answer().completeExceptionally(e);
            }
        }
    }

    /** Lets it finish what it was asked and end. */
    @Override
    public void close() throws IOException {
        synchronized (open) {
            requests.close();
        }
    }

    private void read(Process process) {
        IllegalStateException end = new IllegalStateException("the toolchain has ended");
        try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                JsonNode answer = JSON.readTree(line);
                open.remove(answer.path("id").asLong()).answer().complete(Synthesis.of(answer));
            }
        } catch (IOException e) {
            end.addSuppressed(e);
        }
        synchronized (open) {
            boolean again = mayStartAgain && !open.isEmpty();
            mayStartAgain = false;
            if (again) {
                try {
                    requests = start();
                    open.values().forEach(this::send);
                    return;
                } catch (IOException e) {
                    end.addSuppressed(e);
                }
            }
            open.values().forEach(each -> each.answer().completeExceptionally(end));
        }
    }

    private record Question(String line, CompletableFuture<Synthesis> answer) {}

    private static final class Shared {

        private static final Toolchain TOOLCHAIN = start();

        private static Toolchain start() {
            try {
                Oracle.install();
                return new Toolchain("--serve");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
