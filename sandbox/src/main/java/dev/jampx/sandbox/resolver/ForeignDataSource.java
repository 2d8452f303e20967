package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.Optional;

/**
 * A data source that somebody adds to the API on AWS and that is not there locally.
 *
 * @param name its name
 */
public record ForeignDataSource(String name) implements DataSourceCall {

    @Override
    public Answer call(JsonNode request) {
        return new Answer(
                NullNode.getInstance(),
                Optional.of(ResolverError.of(
                        "DataSourceNotFound",
                        "The definition does not say what the data source \"" + name
                                + "\" is, so the jampx sandbox has none of that name.")));
    }
}
