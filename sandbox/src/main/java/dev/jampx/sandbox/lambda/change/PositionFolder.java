package dev.jampx.sandbox.lambda.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Positions on disk, a file each.
 *
 * @param path the folder
 */
record PositionFolder(Path path) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUFFIX = ".json";

    /** That of the subscription {@code name}, if it has one. */
    Optional<Position> read(String name) {
        Path file = path.resolve(name + SUFFIX);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode document = JSON.readTree(file.toFile());
            return Optional.of(new Position(
                    document.required("stream").asText(),
                    document.required("position").asLong()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read how far changes were given: " + file, e);
        }
    }

    void write(String name, Position position) {
        try {
            Files.createDirectories(path);
            Path draft = path.resolve(name + ".new");
            JSON.writeValue(
                    draft.toFile(),
                    JSON.createObjectNode()
                            .put("stream", position.streamArn())
                            .put("position", position.sequenceNumber()));
            Files.move(
                    draft,
                    path.resolve(name + SUFFIX),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep how far changes were given in " + path, e);
        }
    }

    /** Forgets all but those of the subscriptions {@code names}. */
    void keepOnly(Set<String> names) {
        if (Files.notExists(path)) {
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> others = files.filter(file ->
                            !names.contains(file.getFileName().toString().replaceFirst("\\.(json|new)$", "")))
                    .toList();
            for (Path file : others) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot forget how far changes were given in " + path, e);
        }
    }
}
