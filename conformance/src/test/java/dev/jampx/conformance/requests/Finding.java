package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.conformance.requests.RandomCase.RandomRequest;
import java.util.stream.Collectors;

/**
 * A request to which the two sides do not answer the same.
 *
 * @param outcome what they did
 */
record Finding(RandomCase random, RandomRequest request, SideBySide.Outcome outcome) {

    /** How to see it again, and what it is about. */
    String head() {
        return "-Djampx.conformance.requests.seed=%d -Djampx.conformance.requests.request=%d%n%s%n%s%n%s"
                .formatted(
                        random.backend().seed(),
                        request.number(),
                        request.caller(),
                        request.request().query(),
                        request.request().variables());
    }

    /** What they answered, and the rows that only one of them left. */
    String answers() {
        String answers = outcome.pages().stream()
                .map(page -> "Amplify: " + Normalized.answer(page.amplify()) + "\njampx:   "
                        + Normalized.answer(page.jampx()))
                .collect(Collectors.joining("\n"));
        return outcome.tablesAgree()
                ? answers
                : answers + "\nrows that Amplify alone has: "
                        + missing(outcome.tables().amplify(), outcome.tables().jampx())
                        + "\nrows that jampx alone has:   "
                        + missing(outcome.tables().jampx(), outcome.tables().amplify());
    }

    private static String missing(JsonNode tables, JsonNode others) {
        StringBuilder rows = new StringBuilder();
        Normalized.tables(tables).properties().forEach(table -> table.getValue().forEach(row -> {
            boolean there = false;
            for (JsonNode other : Normalized.tables(others).path(table.getKey())) {
                there |= other.equals(row);
            }
            rows.append(there ? "" : table.getKey() + " " + row + " ");
        }));
        return rows.toString();
    }

    /** All that it takes to do it by hand. */
    String reproduction() {
        return String.join(
                "\n",
                random.backend().typeScript(),
                random.backend().java(),
                "rows: " + random.rows(),
                head(),
                answers());
    }
}
