package dev.jampx.cli.aws.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.cli.aws.template.Address;
import dev.jampx.cli.aws.template.CanonicalValues;
import dev.jampx.cli.aws.template.Resource;
import java.util.List;
import java.util.Optional;

/**
 * What makes a resource the only one of its kind: its type, and the name that the template gives it.
 *
 * @param type such as {@code AWS::DynamoDB::Table}
 * @param values the canonical values of the properties that name it
 */
record Identity(String type, List<JsonNode> values) {

    /** The identity of a resource; nothing if AWS finds a name for it. */
    static Optional<Identity> of(Address address, Resource resource, CanonicalValues values) {
        List<String> properties = ResourceTypes.of(resource.type()).identity();
        if (properties.isEmpty()
                || resource.property(properties.get(properties.size() - 1)).isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(new Identity(
                resource.type(),
                properties.stream()
                        .map(property -> values.property(address, property))
                        .toList()));
    }
}
