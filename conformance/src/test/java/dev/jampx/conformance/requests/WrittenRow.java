package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The row that a mutation asks to be written.
 *
 * @param model whose table it is to stand in
 * @param key the attributes of its key as far as the request gives them; an identifier that it does not give is made
 */
record WrittenRow(String model, ObjectNode key) {

    /** That of the mutation that {@code situation} is about, if it is one of a model. */
    static Optional<WrittenRow> of(Situation situation) {
        ObjectNode input = Items.item(situation.request().variables().path("input"));
        return Stream.of("create", "update", "delete")
                .flatMap(operation -> situation.writtenBy(operation).stream())
                .findFirst()
                .map(model -> new WrittenRow(
                        model.name(), input.retain(model.primaryKey().fields())));
    }

    /** Whether {@code after}, tables by model, is {@code before} but for this row. */
    boolean isAllThatDiffers(JsonNode before, JsonNode after) {
        return changed(before, after).allMatch(this::isIt)
                && changed(after, before).allMatch(this::isIt);
    }

    /** The rows of some tables that are not in the others. */
    private static Stream<TableRow> changed(JsonNode tables, JsonNode others) {
        return tables.properties().stream().flatMap(table -> {
            List<JsonNode> kept = rows(others.path(table.getKey())).toList();
            return rows(table.getValue())
                    .filter(row -> !kept.contains(row))
                    .map(row -> new TableRow(table.getKey(), row));
        });
    }

    private static Stream<JsonNode> rows(JsonNode table) {
        return StreamSupport.stream(table.spliterator(), false);
    }

    private boolean isIt(TableRow changed) {
        return changed.table().equals(model)
                && key.properties().stream()
                        .allMatch(each -> each.getValue().equals(changed.row().get(each.getKey())));
    }

    private record TableRow(String table, JsonNode row) {}
}
