package dev.jampx.cli.aws.plan;

import java.util.List;
import java.util.Map;

/**
 * What is known of a type of resource.
 *
 * @param content what is lost with one
 * @param identity the properties that name one for all the world; empty if it gets its name from AWS
 * @param behaviors what a change of each property does
 * @param byDefault what a change of any other property does
 */
record ResourceType(
        Content content, List<String> identity, Map<String, UpdateBehavior> behaviors, UpdateBehavior byDefault) {

    ResourceType {
        identity = List.copyOf(identity);
        behaviors = Map.copyOf(behaviors);
    }

    UpdateBehavior behavior(String property) {
        return behaviors.getOrDefault(property, byDefault);
    }
}
