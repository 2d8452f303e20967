package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The list of differences that are meant: lines of the form {@code <difference>: <reason>}; lines that start with {@code #} are comments. */
final class DeliberateOutcomes {

    private static final String VARIABLE = "${mergedValues.";

    private final Set<Deliberate> listed = new LinkedHashSet<>();
    private final Set<Deliberate> used = ConcurrentHashMap.newKeySet();

    private DeliberateOutcomes(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(": ");
                if (colon < 0 || line.substring(colon + 2).isBlank()) {
                    throw new IllegalArgumentException("expected '<difference>: <reason>', got: " + line);
                }
                listed.add(Deliberate.of(line.substring(0, colon)));
            }
        }
    }

    static DeliberateOutcomes read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DeliberateOutcomes parse(List<String> lines) {
        return new DeliberateOutcomes(lines);
    }

    /** Whether the list explains all that the two sides do not agree on. */
    boolean explain(RandomCase random, RandomCase.RandomRequest request, SideBySide.Outcome outcome) {
        boolean rowsExplained = false;
        for (SideBySide.Answers page : outcome.pages()) {
            JsonNode amplify = Normalized.answer(page.amplify());
            JsonNode jampx = Normalized.answer(page.jampx());
            if (amplify.equals(jampx)) {
                continue;
            }
            Situation situation = new Situation(
                    random.data(), random.amplifysGuards(), request.caller(), request.request(), amplify, jampx);
            Set<JsonNode> places = new HashSet<>();
            for (Deliberate each : listed) {
                if (each instanceof DeliberateOutcome difference) {
                    Set<JsonNode> its = difference.places(situation);
                    if (!its.isEmpty()) {
                        used.add(each);
                        places.addAll(its);
                        rowsExplained |= explainsRows(difference, situation, outcome);
                    }
                }
            }
            if (!without(places, amplify).equals(without(places, jampx))) {
                return false;
            }
        }
        return rowsExplained || outcome.tablesAgree() || isUnresolvedKey(outcome);
    }

    /** Whether one side has left all rows as they were, as it was to, and the other has written no row but that of the request. */
    private static boolean explainsRows(DeliberateOutcome difference, Situation situation, SideBySide.Outcome outcome) {
        JsonNode before = Normalized.tables(outcome.before());
        JsonNode amplifys = Normalized.tables(outcome.tables().amplify());
        JsonNode jampxs = Normalized.tables(outcome.tables().jampx());
        return difference
                .writer()
                .flatMap(writer -> WrittenRow.of(situation)
                        .map(row -> writer == DeliberateOutcome.Writer.AMPLIFY
                                ? jampxs.equals(before) && row.isAllThatDiffers(before, amplifys)
                                : amplifys.equals(before) && row.isAllThatDiffers(before, jampxs)))
                .orElse(false);
    }

    /**
     * Whether the list explains that Amplify does not do for a caller whose groups are a text what jampx does, if it does it for one whose groups
     * are the same as a list.
     *
     * @param asList what came of the request of that other caller, with Amplify, and of the caller, with jampx
     */
    boolean explainTextClaim(RandomCase random, RandomCase.RandomRequest request, SideBySide.Outcome asList) {
        boolean explained =
                listed.contains(DeliberateReading.TEXT_CLAIM) && (asList.agrees() || explain(random, request, asList));
        if (explained) {
            used.add(DeliberateReading.TEXT_CLAIM);
        }
        return explained;
    }

    /** Amplify's templates write a part of a key that is null as the name of the variable that it is in. */
    private boolean isUnresolvedKey(SideBySide.Outcome outcome) {
        JsonNode amplify = Normalized.tables(outcome.tables().amplify());
        amplify.forEach(table -> table.forEach(row -> ((ObjectNode) row)
                .properties()
                .removeIf(attribute -> attribute.getKey().contains("#")
                        && attribute.getValue().path("S").asText().contains(VARIABLE))));
        boolean explained = listed.contains(DeliberateReading.UNRESOLVED_KEY)
                && Normalized.tables(amplify)
                        .equals(Normalized.tables(outcome.tables().jampx()));
        if (explained) {
            used.add(DeliberateReading.UNRESOLVED_KEY);
        }
        return explained;
    }

    /** The lines that explain nothing. */
    List<String> unused() {
        return listed.stream()
                .filter(each -> !used.contains(each))
                .map(each -> "'" + each.phrase() + "' is listed as a deliberate difference, but no request shows it")
                .toList();
    }

    /** An answer without what it says at {@code places}. */
    private static JsonNode without(Set<JsonNode> places, JsonNode answer) {
        ObjectNode rest = answer.deepCopy();
        for (JsonNode place : places) {
            JsonNode holder = rest.path("data");
            for (int i = 0; i < place.size() - 1; i++) {
                holder = place.get(i).isTextual()
                        ? holder.path(place.get(i).asText())
                        : holder.path(place.get(i).intValue());
            }
            if (holder instanceof ObjectNode object) {
                object.put(place.get(place.size() - 1).asText(), "<different on purpose>");
            }
        }
        if (rest.path("errors") instanceof ArrayNode errors) {
            for (int i = errors.size() - 1; i >= 0; i--) {
                if (DeliberateOutcome.isWithin(errors.get(i).path("path"), places)) {
                    errors.remove(i);
                }
            }
        }
        return rest;
    }
}
