package dev.jampx.sandbox.cognito.trigger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code response} of the event that a function gives back; members that are missing or null have no value. */
record TriggerAnswer(ObjectNode response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads what a function answered.
     *
     * @throws CognitoFailure when it is not the event
     */
    static TriggerAnswer read(byte[] payload) {
        try {
            if (JSON.readTree(payload) instanceof ObjectNode event) {
                return of(event.path("response"));
            }
        } catch (JsonProcessingException e) {
            throw unrecognizable();
        } catch (IOException e) {
            throw new IllegalStateException("Bytes can always be read", e);
        }
        throw unrecognizable();
    }

    private static TriggerAnswer of(JsonNode response) {
        if (isAbsent(response)) {
            return new TriggerAnswer(JsonNodeFactory.instance.objectNode());
        }
        if (response instanceof ObjectNode object) {
            return new TriggerAnswer(object);
        }
        throw unrecognizable();
    }

    /** Whether the function says anything of a member, even that it is null. */
    boolean isThere(String name) {
        return response.has(name);
    }

    boolean flag(String name) {
        JsonNode value = response.path(name);
        if (isAbsent(value)) {
            return false;
        }
        if (!value.isBoolean()) {
            throw unrecognizable();
        }
        return value.asBoolean();
    }

    Optional<String> text(String name) {
        return textOf(response.path(name));
    }

    /** Texts by name. Numbers and truth values are taken as texts, as Cognito takes them. */
    Map<String, String> texts(String name) {
        return object(name)
                .map(object -> {
                    Map<String, String> texts = new LinkedHashMap<>();
                    object.properties().forEach(entry -> textOf(entry.getValue())
                            .ifPresent(text -> texts.put(entry.getKey(), text)));
                    return texts;
                })
                .orElseGet(Map::of);
    }

    Optional<List<String>> list(String name) {
        JsonNode value = response.path(name);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (!value.isArray()) {
            throw unrecognizable();
        }
        List<String> texts = new ArrayList<>();
        value.forEach(element -> textOf(element).ifPresent(texts::add));
        return Optional.of(List.copyOf(texts));
    }

    /** A member that has members itself. */
    Optional<TriggerAnswer> member(String name) {
        return object(name).map(TriggerAnswer::new);
    }

    private Optional<ObjectNode> object(String name) {
        JsonNode value = response.path(name);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (value instanceof ObjectNode object) {
            return Optional.of(object);
        }
        throw unrecognizable();
    }

    private static Optional<String> textOf(JsonNode value) {
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (!value.isValueNode()) {
            throw unrecognizable();
        }
        return Optional.of(value.asText());
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    static CognitoFailure unrecognizable() {
        return new CognitoFailure("InvalidLambdaResponseException", "Unrecognizable lambda output");
    }
}
