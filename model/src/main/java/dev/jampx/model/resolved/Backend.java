package dev.jampx.model.resolved;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A backend that has passed every check.
 *
 * @param auth the user pool, if there is one
 * @param data the API, if there is one
 * @param functions every function of the backend, each once, in the order first mentioned
 * @param storages its buckets
 * @param outputs what it adds to {@code amplify_outputs.json}, as JSON's maps, lists, texts, numbers and booleans
 */
public record Backend(
        Optional<Auth> auth,
        Optional<Data> data,
        List<Function> functions,
        List<Storage> storages,
        Map<String, Object> outputs) {

    public Backend {
        functions = List.copyOf(functions);
        storages = List.copyOf(storages);
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /** A backend without files and without outputs of its own. */
    public Backend(Optional<Auth> auth, Optional<Data> data, List<Function> functions) {
        this(auth, data, functions, List.of(), Map.of());
    }
}
