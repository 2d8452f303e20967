package dev.jampx.sandbox.lambda.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.state.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Events on disk, a file each.
 *
 * @param path the folder
 */
record EventFolder(Path path) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUFFIX = ".json";

    /** Those that were there when a sandbox ended. */
    List<QueuedEvent> events() {
        if (Files.notExists(path)) {
            return List.of();
        }
        List<QueuedEvent> events = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                read(file).ifPresent(events::add);
            }
            return events;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the events in " + path, e);
        }
    }

    // What is not a whole event was never acknowledged.
    private static Optional<QueuedEvent> read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (!name.endsWith(SUFFIX)) {
            Files.delete(file);
            return Optional.empty();
        }
        try {
            JsonNode document = JSON.readTree(file.toFile());
            return Optional.of(new QueuedEvent(
                    name.substring(0, name.length() - SUFFIX.length()),
                    document.required("function").asText(),
                    document.required("event").binaryValue(),
                    Instant.parse(document.required("sent").asText()),
                    Instant.parse(document.required("due").asText()),
                    document.required("attempts").asInt()));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            Files.delete(file);
            return Optional.empty();
        }
    }

    void write(QueuedEvent event) {
        try {
            WholeFile.write(
                    file(event),
                    JSON.writeValueAsBytes(JSON.createObjectNode()
                            .put("function", event.function())
                            .put("event", event.event())
                            .put("sent", event.sent().toString())
                            .put("due", event.due().toString())
                            .put("attempts", event.attempts())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep an event in " + path, e);
        }
    }

    void remove(QueuedEvent event) {
        try {
            Files.deleteIfExists(file(event));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove an event from " + path, e);
        }
    }

    private Path file(QueuedEvent event) {
        return path.resolve(event.id() + SUFFIX);
    }
}
