package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.Optional;

/**
 * A data source of the API on AWS that is not there locally.
 *
 * @param name its name
 * @param reason why it is not there
 */
public record ForeignDataSource(String name, String reason) implements DataSourceCall {

    @Override
    public Answer call(JsonNode request) {
        return new Answer(
                NullNode.getInstance(),
                Optional.of(ResolverError.of(
                        "DataSourceNotFound",
                        "The jampx sandbox has no data source \"" + name + "\": " + reason + ".")));
    }
}
