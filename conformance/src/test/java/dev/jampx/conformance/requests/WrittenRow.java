package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.model.resolved.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The row that a mutation asks to be written, where only one of the two sides may have written it. */
record WrittenRow(Model model, JsonNode input) {

    /** That of the mutation that {@code situation} is about, if it is one of a model. */
    static Optional<WrittenRow> of(Situation situation) {
        JsonNode input = situation.request().variables().path("input");
        return Stream.of("create", "update", "delete")
                .flatMap(operation -> situation.writtenBy(operation).stream())
                .findFirst()
                .map(model -> new WrittenRow(model, input));
    }

    /** Whether {@code after} is {@code before} but for this row. */
    boolean isAllThatDiffers(JsonNode before, JsonNode after) {
        List<JsonNode> changed = new ArrayList<>();
        for (JsonNode table : List.of(before, after)) {
            JsonNode other = table == before ? after : before;
            for (String name : (Iterable<String>) table::fieldNames) {
                List<JsonNode> kept = new ArrayList<>();
                other.path(name).forEach(kept::add);
                for (JsonNode row : table.path(name)) {
                    if (!kept.contains(row)) {
                        if (!name.equals(model.name())) {
                            return false;
                        }
                        changed.add(row);
                    }
                }
            }
        }
        return changed.stream().allMatch(this::isIt);
    }

    /** An identifier that is not given is made. */
    private boolean isIt(JsonNode row) {
        JsonNode key = Items.item(input);
        return model.primaryKey().fields().stream()
                .allMatch(field -> !input.hasNonNull(field) || key.get(field).equals(row.get(field)));
    }
}
