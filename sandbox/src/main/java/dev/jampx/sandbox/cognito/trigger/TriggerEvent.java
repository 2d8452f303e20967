package dev.jampx.sandbox.cognito.trigger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The part of an event that tells one trigger from another.
 *
 * @param request what the function is told
 * @param response what the function may fill in
 */
record TriggerEvent(ObjectNode request, ObjectNode response) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** An event with members of the response that the function finds null. */
    static TriggerEvent of(String... responseMembers) {
        ObjectNode response = JSON.objectNode();
        Stream.of(responseMembers).forEach(response::putNull);
        return new TriggerEvent(JSON.objectNode(), response);
    }

    /** What triggers are told of a user who is there. */
    static Map<String, String> attributes(StoredUser user) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("sub", user.sub());
        attributes.putAll(user.attributes());
        attributes.put("cognito:user_status", user.status().name());
        return attributes;
    }

    TriggerEvent with(String name, Map<String, String> texts) {
        ObjectNode object = request.putObject(name);
        texts.forEach(object::put);
        return this;
    }

    TriggerEvent with(String name, String text) {
        request.put(name, text);
        return this;
    }

    TriggerEvent with(String name, boolean flag) {
        request.put(name, flag);
        return this;
    }

    TriggerEvent with(String name, List<ObjectNode> objects) {
        request.putArray(name).addAll(objects);
        return this;
    }

    /** Adds texts, unless there are none: Cognito leaves them out then. */
    TriggerEvent withAny(String name, Map<String, String> texts) {
        return texts.isEmpty() ? this : with(name, texts);
    }

    /** Adds what the client has to say to functions. */
    TriggerEvent withMetadata(TriggerCaller caller) {
        return withAny("clientMetadata", caller.clientMetadata());
    }
}
