package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.jampx.model.AuthRule;
import dev.jampx.model.resolved.Model;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A deliberate difference in answers, and when it is one. */
enum DeliberateOutcome implements Deliberate {
    KEY_PARTS("a key that lacks parts is told of before the caller is known") {
        @Override
        Set<JsonNode> places(Situation situation) {
            return rootIf(
                    situation,
                    says(situation.amplifysRefusal(), "When (creating|updating) any part of the composite sort key .*")
                            && isUnauthorized(situation.jampxsRefusal()));
        }
    },
    VALUES_FIRST("values are checked before the row") {
        @Override
        Set<JsonNode> places(Situation situation) {
            Optional<Model> model = situation.writtenBy("update").or(() -> situation.writtenBy("delete"));
            boolean ofRows = model.filter(each -> each.rules().stream().anyMatch(DeliberateOutcome::isOfRows))
                    .isPresent();
            return rootIf(
                    situation,
                    ofRows
                            && isUnauthorized(situation.amplifysRefusal())
                            && (isOfValidation(situation.jampxsRefusal(), model.get())
                                    || says(
                                            situation.jampxsRefusal(),
                                            "(Invalid ConditionExpression|Invalid UpdateExpression|Invalid attribute value|One or more parameter values were invalid).*")));
        }
    },
    LOST_CONDITIONS("conditions of a model with a small first letter are lost", Writer.AMPLIFY) {
        @Override
        Set<JsonNode> places(Situation situation) {
            Optional<Model> model = situation
                    .writtenBy("create")
                    .or(() -> situation.writtenBy("update"))
                    .filter(each -> Character.isLowerCase(each.name().charAt(0)));
            return rootIf(situation, model.isPresent() && isOfValidation(situation.jampxsRefusal(), model.get()));
        }
    },
    NULL_KEY("null for a key of an index cannot be stored", Writer.JAMPX) {
        @Override
        Set<JsonNode> places(Situation situation) {
            JsonNode input = situation.request().variables().path("input");
            boolean isNull = situation
                    .writtenBy("create")
                    .filter(model -> Situation.indexFields(model).stream()
                            .anyMatch(field -> input.path(field).isNull()))
                    .isPresent();
            return rootIf(situation, isNull && says(situation.amplifysRefusal(), "Invalid attribute value type .*"));
        }
    },
    NUMERIC_KEY("a relationship sends the text of a number as its key") {
        @Override
        Set<JsonNode> places(Situation situation) {
            Set<JsonNode> places = new HashSet<>();
            for (JsonNode error : situation.amplify().path("errors")) {
                boolean isRelationship = situation.data().models().stream()
                        .flatMap(model -> model.relationships().stream())
                        .anyMatch(each -> error.path("path").size() > 1
                                && each.name()
                                        .equals(error.path("path")
                                                .get(error.path("path").size() - 1)
                                                .asText()));
                if (isRelationship
                        && says(Optional.of(error), ".*Condition parameter type does not match schema type.*")) {
                    places.add(error.get("path"));
                }
            }
            return places;
        }
    },
    MISSING_GUARD("a field with rules of its own has no guard") {
        @Override
        Set<JsonNode> places(Situation situation) {
            Set<JsonNode> places = new HashSet<>();
            for (JsonNode error : situation.jampx().path("errors")) {
                JsonNode path = error.path("path");
                boolean nested = path.size() > 1 && isUnauthorized(Optional.of(error));
                if (nested && !situation.amplifyTellsOf(path) && situation.isUnguarded(error)) {
                    places.add(path);
                }
            }
            return places;
        }
    },
    REDACTION("the answer to a mutation shows a field with rules of its own") {
        @Override
        Set<JsonNode> places(Situation situation) {
            Set<JsonNode> places = new HashSet<>();
            if (situation.request().isMutation()) {
                redacted(
                        situation,
                        situation.amplify().path("data"),
                        situation.jampx().path("data"),
                        situation.request().variables().arrayNode(),
                        places);
            }
            return places;
        }
    },
    TWO_OPERATIONS("two operations on a sort key reach DynamoDB") {
        @Override
        Set<JsonNode> places(Situation situation) {
            return rootIf(
                    situation,
                    says(situation.jampxsRefusal(), "Argument \\w+ must specify at most one key condition operation.")
                            && situation
                                    .amplifysRefusal()
                                    .filter(error ->
                                            error.path("errorType").asText().equals("DynamoDB:ValidationException"))
                                    .isPresent());
        }
    },
    REFUSED_KEY("a joined key is refused though its parts are not", Writer.JAMPX) {
        @Override
        Set<JsonNode> places(Situation situation) {
            return rootIf(
                    situation,
                    says(situation.amplifysRefusal(), "Unauthorized on .*")
                            && withoutJoined(situation.amplifysRefusal().get()).isEmpty());
        }
    },
    ARGUMENTS_FIRST("arguments are checked before the rows") {
        @Override
        Set<JsonNode> places(Situation situation) {
            return rootIf(
                    situation,
                    isUnauthorized(situation.amplifysRefusal())
                            && situation
                                    .jampxsRefusal()
                                    .filter(error ->
                                            error.path("errorType").asText().equals("InvalidArgumentsError"))
                                    .isPresent());
        }
    },
    JOINED_KEY("a joined key is among the fields that are refused") {
        @Override
        Set<JsonNode> places(Situation situation) {
            return rootIf(
                    situation,
                    says(situation.amplifysRefusal(), "Unauthorized on .*#.*")
                            && says(situation.jampxsRefusal(), "Unauthorized on .*")
                            && withoutJoined(situation.amplifysRefusal().get())
                                    .equals(withoutJoined(
                                            situation.jampxsRefusal().get())));
        }
    };

    private static final String UNAUTHORIZED = "Unauthorized";

    private final String phrase;
    private final Optional<Writer> writer;

    DeliberateOutcome(String phrase) {
        this.phrase = phrase;
        writer = Optional.empty();
    }

    DeliberateOutcome(String phrase, Writer writer) {
        this.phrase = phrase;
        this.writer = Optional.of(writer);
    }

    @Override
    public String phrase() {
        return phrase;
    }

    /** The side that may have written the row that the other has refused to write; neither writes any other. */
    Optional<Writer> writer() {
        return writer;
    }

    /** A side that writes what the other does not. */
    enum Writer {
        AMPLIFY,
        JAMPX
    }

    /** The paths of the fields of which the two may say different things because of it. */
    abstract Set<JsonNode> places(Situation situation);

    private static Set<JsonNode> rootIf(Situation situation, boolean condition) {
        return condition ? Set.of(situation.request().variables().arrayNode().add(situation.root())) : Set.of();
    }

    private static boolean says(Optional<JsonNode> error, String pattern) {
        return error.filter(each -> each.path("message").asText().matches(pattern))
                .isPresent();
    }

    private static boolean isUnauthorized(Optional<JsonNode> error) {
        return error.filter(each -> each.path("errorType").asText().equals(UNAUTHORIZED))
                .isPresent();
    }

    /** Only messages of validate have no type, and they are in the definition or name a field of it. */
    private static boolean isOfValidation(Optional<JsonNode> error, Model model) {
        return error.filter(each -> each.path("errorType").isNull())
                .map(each -> each.path("message").asText())
                .filter(message -> model.fields().stream()
                        .anyMatch(field ->
                                message.startsWith("Field " + field.name() + " of type " + model.name() + " must ")
                                        || field.validation().stream()
                                                .anyMatch(rule -> rule.message().equals(Optional.of(message)))))
                .isPresent();
    }

    /** Where jampx leaves out what Amplify shows: a field, or the rows of a relationship. */
    private static void redacted(
            Situation situation, JsonNode amplify, JsonNode jampx, ArrayNode path, Set<JsonNode> places) {
        if (amplify.isArray() && jampx.isArray() && amplify.size() == jampx.size()) {
            for (int i = 0; i < amplify.size(); i++) {
                redacted(
                        situation, amplify.get(i), jampx.get(i), path.deepCopy().add(i), places);
            }
        } else if (amplify.isObject() && jampx.isObject()) {
            amplify.properties().forEach(field -> {
                JsonNode shown = jampx.path(field.getKey());
                ArrayNode place = path.deepCopy().add(field.getKey());
                boolean left = shown.isNull()
                        || shown.path("items").isArray() && shown.path("items").isEmpty();
                if (left && !shown.equals(field.getValue()) && situation.hasRulesOfItsOwn(field.getKey())) {
                    places.add(place);
                } else {
                    redacted(situation, field.getValue(), shown, place, places);
                }
            });
        }
    }

    private static boolean isOfRows(AuthRule rule) {
        return rule instanceof AuthRule.Owner || rule instanceof AuthRule.DynamicGroups;
    }

    private static List<String> withoutJoined(JsonNode error) {
        String message = error.path("message").asText();
        return Arrays.stream(message.substring(message.indexOf('[') + 1, message.length() - 1)
                        .split(", "))
                .filter(name -> !name.contains("#"))
                .toList();
    }

    /** Whether {@code path} begins with one of {@code places}. */
    static boolean isWithin(JsonNode path, Set<JsonNode> places) {
        return places.stream().anyMatch(place -> place.size() <= path.size() && beginsWith(path, place));
    }

    private static boolean beginsWith(JsonNode path, JsonNode beginning) {
        List<JsonNode> steps = StreamSupport.stream(path.spliterator(), false)
                .limit(beginning.size())
                .toList();
        return steps.equals(StreamSupport.stream(beginning.spliterator(), false).toList());
    }
}
