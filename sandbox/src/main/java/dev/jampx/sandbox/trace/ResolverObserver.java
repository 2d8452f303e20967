package dev.jampx.sandbox.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Told of the parts of a resolver's run. For one run, on one thread at a time. */
public interface ResolverObserver {

    /**
     * A handler has ended.
     *
     * @param code the module it is in
     * @param name {@code request} or {@code response}
     * @param ending how it ended, in words
     */
    void handled(String code, String name, String ending, long nanos);

    /**
     * A data source has answered.
     *
     * @param dataSource its name in the API
     * @param target what it stands for
     * @param request what it was sent
     * @param result its answer; JSON null if there is nothing
     * @param error what it said went wrong
     */
    void called(
            String dataSource, String target, JsonNode request, JsonNode result, Optional<String> error, long nanos);
}
