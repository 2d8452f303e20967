package dev.jampx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A JSON document as facts that can be compared one by one: a value by its JSON pointer, such as {@code
 * /models/Todo/name}, and the names of an object in their order, since clients list models and fields in it.
 */
public final class JsonFacts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFacts() {}

    /** The facts of {@code json}, by pointer. */
    public static Map<String, String> of(String json) {
        try {
            return of(JSON.readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts of {@code document}, by pointer. */
    public static Map<String, String> of(JsonNode document) {
        Map<String, String> facts = new TreeMap<>();
        add("", document, facts);
        return facts;
    }

    private static void add(String pointer, JsonNode node, Map<String, String> facts) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            facts.put(pointer + "/ (keys)", String.join(", ", names));
            names.forEach(name -> add(pointer + "/" + name, node.get(name), facts));
        } else if (node.isArray()) {
            facts.put(pointer + "/ (size)", String.valueOf(node.size()));
            for (int i = 0; i < node.size(); i++) {
                add(pointer + "/" + i, node.get(i), facts);
            }
        } else {
            facts.put(pointer, node.toString());
        }
    }
}
