package dev.jampx.conformance.apis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Inputs that break a published model in one place each: whatever is in them, however deep. */
final class WrongInputs {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Values of every type that there is in JSON, with the word for them in AWS's messages. */
    private static final List<JsonNode> TYPES = List.of(
            JSON.numberNode(7), JSON.textNode("text"), JSON.booleanNode(true), JSON.arrayNode(), JSON.objectNode());

    private final PublishedApi api;
    private final Random random = new Random(7);
    private final Inputs inputs;
    private final List<Case> cases = new ArrayList<>();

    private WrongInputs(PublishedApi api) {
        this.api = api;
        this.inputs = new Inputs(api, random, Map.of());
    }

    /**
     * An input that is wrong.
     *
     * @param input the input
     * @param code the error that must come
     * @param message what its message must say
     */
    record Case(JsonNode input, String code, String message) {}

    /** The wrong inputs of an operation. */
    static List<Case> of(PublishedApi api, String operation) {
        WrongInputs wrong = new WrongInputs(api);
        wrong.structure(api.input(operation), "", whole -> whole);
        return wrong.cases;
    }

    private void add(JsonNode input, String path, String demand) {
        cases.add(new Case(input, api.validationError(), "at '" + path + "' failed to satisfy constraint: " + demand));
    }

    private void structure(String name, String path, UnaryOperator<JsonNode> within) {
        api.shape(name).path("members").properties().forEach(member -> {
            if (!member.getKey().equals(api.shape(name).path("payload").asText())) {
                String place = (path.isEmpty() ? "" : path + ".") + lowerFirst(member.getKey());
                UnaryOperator<JsonNode> whole =
                        value -> within.apply(inputs.structure(name, false).set(member.getKey(), value));
                boolean isLabel = member.getValue().path("location").asText().equals("uri");
                if (inputs.required(name).contains(member.getKey()) && !isLabel) {
                    ObjectNode without = inputs.structure(name, false);
                    without.remove(member.getKey());
                    cases.add(new Case(
                            within.apply(without),
                            api.validationError(),
                            "Value null at '" + place + "' failed to satisfy constraint: Member must not be null"));
                }
                value(member.getValue().path("shape").asText(), place, whole);
            }
        });
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private void value(String name, String path, UnaryOperator<JsonNode> within) {
        JsonNode shape = api.shape(name);
        String type = shape.path("type").asText();
        types(shape)
                .forEach((value, message) ->
                        cases.add(new Case(within.apply(value), "SerializationException", message)));
        switch (type) {
            case "structure" -> structure(name, path, within);
            case "list" -> list(shape, path, within);
            case "map" -> map(shape, path, within);
            default ->
                Samples.wrong(shape, random).forEach(wrong -> add(within.apply(wrong.value()), path, wrong.demand()));
        }
    }

    private void list(JsonNode shape, String path, UnaryOperator<JsonNode> within) {
        String element = shape.path("member").path("shape").asText();
        if (shape.path("min").asInt() > 0) {
            add(
                    within.apply(JSON.arrayNode()),
                    path,
                    "Member must have length greater than or equal to " + shape.path("min"));
        }
        if (shape.has("max")) {
            ArrayNode many = JSON.arrayNode();
            for (int i = 0; i <= shape.path("max").asInt(); i++) {
                many.add(inputs.of(element, false));
            }
            add(within.apply(many), path, "Member must have length less than or equal to " + shape.path("max"));
        }
        if (api.shape(element).path("type").asText().equals("structure")) {
            value(
                    element,
                    path + ".1.member",
                    value -> within.apply(JSON.arrayNode().add(value)));
        } else {
            Samples.wrong(api.shape(element), random)
                    .forEach(wrong -> add(
                            within.apply(JSON.arrayNode().add(wrong.value())),
                            path,
                            "Member must satisfy constraint: ["));
        }
    }

    private void map(JsonNode shape, String path, UnaryOperator<JsonNode> within) {
        String value = shape.path("value").path("shape").asText();
        if (shape.has("max")) {
            ObjectNode many = JSON.objectNode();
            for (int i = 0; i <= shape.path("max").asInt(); i++) {
                many.set("key" + i, inputs.of(value, false));
            }
            add(within.apply(many), path, "Member must have length less than or equal to " + shape.path("max"));
        }
        Samples.wrong(api.shape(value), random)
                .forEach(wrong -> add(
                        within.apply(JSON.objectNode().set("key", wrong.value())),
                        path,
                        "Map value must satisfy constraint: ["));
        Samples.wrong(api.shape(shape.path("key").path("shape").asText()), random)
                .forEach(wrong -> add(
                        within.apply(JSON.objectNode().set(wrong.value().asText(), inputs.of(value, false))),
                        path,
                        "Map keys must satisfy constraint: ["));
    }

    /** Values of other types than the shape's, with what AWS says of them. */
    private static Map<JsonNode, String> types(JsonNode shape) {
        Map<JsonNode, String> types = new java.util.LinkedHashMap<>();
        TYPES.forEach(value -> WrongTypes.message(shape, value).ifPresent(message -> types.put(value, message)));
        return types;
    }
}
