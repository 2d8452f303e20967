package dev.jampx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Something that a scenario of {@code oracle/amplify} states about the sandbox.
 *
 * @param scenario the scenario's name
 * @param what what is stated
 * @param held whether it is so
 * @param found what there was instead, if it is not
 */
record Statement(String scenario, String what, boolean held, String found) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The statements among the lines that a program printed. */
    static List<Statement> in(String output) {
        return output.lines()
                .filter(line -> line.startsWith("{\"scenario\":"))
                .map(Statement::read)
                .toList();
    }

    private static Statement read(String line) {
        try {
            JsonNode statement = JSON.readTree(line);
            return new Statement(
                    statement.get("scenario").asText(),
                    statement.get("what").asText(),
                    statement.get("held").asBoolean(),
                    statement.path("found").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
