package dev.jampx.standin.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Something that exists in the account.
 *
 * @param type its type, such as {@code AWS::DynamoDB::Table}
 * @param id what {@code Ref} gives
 * @param properties its properties, without references
 * @param attributes what {@code Fn::GetAtt} gives
 */
public record PhysicalResource(String type, String id, ObjectNode properties, Map<String, String> attributes) {

    public PhysicalResource {
        attributes = Map.copyOf(attributes);
    }

    /** The same with other attributes. */
    PhysicalResource telling(Map<String, String> changed) {
        return new PhysicalResource(type, id, properties, changed);
    }

    /** The same with other properties. */
    public PhysicalResource with(ObjectNode changed) {
        return new PhysicalResource(type, id, changed, attributes);
    }
}
