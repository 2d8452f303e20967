package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.Optional;

/** A data source of type NONE: the request's {@code payload} is the result. */
public final class NoDataSource implements DataSourceCall {

    @Override
    public Answer call(JsonNode request) {
        JsonNode payload = request.get("payload");
        return new Answer(payload == null ? NullNode.getInstance() : payload, Optional.empty());
    }
}
