package dev.jampx.sandbox.lambda.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.state.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /** Those of the subscriptions whose names are {@code wanted}. */
    List<Position> read(Predicate<String> wanted) {
        if (Files.notExists(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .filter(wanted)
                    .flatMap(name -> read(name).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read how far changes were given in " + path, e);
        }
    }

    void write(String name, Position position) {
        try {
            WholeFile.write(
                    path.resolve(name + SUFFIX),
                    JSON.writeValueAsBytes(JSON.createObjectNode()
                            .put("stream", position.streamArn())
                            .put("position", position.sequenceNumber())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep how far changes were given in " + path, e);
        }
    }

    /** Forgets all but those of the subscriptions {@code names}. */
    void keepOnly(Set<String> names) {
        if (Files.notExists(path)) {
            return;
        }
        // Functions go on meanwhile, so drafts count.
        Set<Path> kept = names.stream()
                .flatMap(name -> Stream.of(name + SUFFIX, name + SUFFIX + WholeFile.DRAFT))
                .map(path::resolve)
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(path)) {
            List<Path> others = files.filter(file -> !kept.contains(file)).toList();
            for (Path file : others) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot forget how far changes were given in " + path, e);
        }
    }
}
