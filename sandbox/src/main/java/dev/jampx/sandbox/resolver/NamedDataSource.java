package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A data source of the API, with what a person needs to recognize it.
 *
 * @param name its name in the API
 * @param target what it stands for, such as {@code table Post}
 * @param call what answers
 */
public record NamedDataSource(String name, String target, DataSourceCall call) implements DataSourceCall {

    @Override
    public Answer call(JsonNode request) {
        return call.call(request);
    }

    @Override
    public boolean batches(JsonNode request) {
        return call.batches(request);
    }

    @Override
    public List<Answer> callAll(List<JsonNode> requests) {
        return call.callAll(requests);
    }

    @Override
    public boolean isSlow() {
        return call.isSlow();
    }
}
