package dev.jampx.cli.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run of a sandbox leaves for the commands after it.
 *
 * @param outputs the outputs files that were written
 * @param port the port that was asked for
 */
public record LastRun(List<WrittenFile> outputs, int port) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public LastRun {
        outputs = List.copyOf(outputs);
    }

    /** What {@link #text} has written; empty when somebody has spoilt it, which is as good as never written. */
    static Optional<LastRun> parse(String text) {
        try {
            JsonNode run = JSON.readTree(text);
            List<WrittenFile> files = new ArrayList<>();
            run.path("outputs")
                    .properties()
                    .forEach(file -> files.add(new WrittenFile(
                            Path.of(file.getKey()), file.getValue().asText())));
            return Optional.of(new LastRun(files, run.path("port").asInt()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    String text() {
        ObjectNode run = JSON.createObjectNode().put("port", port);
        ObjectNode files = run.putObject("outputs");
        outputs.forEach(file -> files.put(file.path().toString(), file.digest()));
        return run.toPrettyString() + "\n";
    }
}
