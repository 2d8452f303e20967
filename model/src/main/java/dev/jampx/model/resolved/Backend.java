package dev.jampx.model.resolved;

import java.util.List;
import java.util.Optional;

/**
 * A backend that has passed every check.
 *
 * @param auth the user pool, if there is one
 * @param data the API, if there is one
 * @param functions every function of the backend, each once, in the order first mentioned
 */
public record Backend(Optional<Auth> auth, Optional<Data> data, List<Function> functions) {

    public Backend {
        functions = List.copyOf(functions);
    }
}
