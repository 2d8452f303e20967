package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The list of differences that are meant: lines of the form {@code <difference>: <reason>}; lines that start with {@code #} are comments. */
final class DeliberateOutcomes {

    private static final String VARIABLE = "${mergedValues.";

    private final Set<DeliberateOutcome> listed = EnumSet.noneOf(DeliberateOutcome.class);
    private final Set<DeliberateOutcome> used = Collections.synchronizedSet(EnumSet.noneOf(DeliberateOutcome.class));

    private DeliberateOutcomes(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(": ");
                if (colon < 0 || line.substring(colon + 2).isBlank()) {
                    throw new IllegalArgumentException("expected '<difference>: <reason>', got: " + line);
                }
                listed.add(DeliberateOutcome.of(line.substring(0, colon)));
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
        boolean mayWrite = false;
        for (SideBySide.Answers page : outcome.pages()) {
            JsonNode amplify = Normalized.answer(page.amplify());
            JsonNode jampx = Normalized.answer(page.jampx());
            if (amplify.equals(jampx)) {
                continue;
            }
            Situation situation = new Situation(
                    random.data(), random.amplifysGuards(), request.caller(), request.request(), amplify, jampx);
            Set<JsonNode> places = new HashSet<>();
            for (DeliberateOutcome each : listed) {
                Set<JsonNode> its = each.places(situation);
                if (!its.isEmpty()) {
                    used.add(each);
                    places.addAll(its);
                    mayWrite |= each.writes();
                }
            }
            if (!without(places, amplify).equals(without(places, jampx))) {
                return false;
            }
        }
        return mayWrite || outcome.tablesAgree() || isUnresolvedKey(outcome);
    }

    /**
     * Whether the list explains that Amplify does not do for a caller whose groups are a text what jampx does, if it does it for one whose groups
     * are the same as a list.
     *
     * @param asList what came of the request of that other caller, with Amplify, and of the caller, with jampx
     */
    boolean explainTextClaim(RandomCase random, RandomCase.RandomRequest request, SideBySide.Outcome asList) {
        boolean explained =
                listed.contains(DeliberateOutcome.TEXT_CLAIM) && (asList.agrees() || explain(random, request, asList));
        if (explained) {
            used.add(DeliberateOutcome.TEXT_CLAIM);
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
        boolean explained = listed.contains(DeliberateOutcome.UNRESOLVED_KEY)
                && Normalized.tables(amplify)
                        .equals(Normalized.tables(outcome.tables().jampx()));
        if (explained) {
            used.add(DeliberateOutcome.UNRESOLVED_KEY);
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
