package dev.jampx.cli.aws.plan;

import dev.jampx.cli.aws.template.Address;
import dev.jampx.cli.aws.template.Resource;
import java.util.Locale;

/**
 * The deployed resource that a finding is about.
 *
 * @param address where it is deployed
 * @param type such as {@code AWS::DynamoDB::Table}
 * @param name what people call it: its path in the CDK app
 * @param content what is lost with it
 */
public record Subject(Address address, String type, String name, Content content) {

    static Subject of(Address address, Resource resource) {
        return new Subject(
                address,
                resource.type(),
                resource.displayName(),
                ResourceTypes.of(resource.type()).content());
    }

    /** What its kind is called without the vendor's name, such as {@code DynamoDB table}. */
    public String kind() {
        String[] parts = type.split("::");
        if (parts.length < 3) {
            return type;
        }
        String noun = parts[2].replaceAll("([a-z0-9])([A-Z])", "$1 $2");
        return parts[1] + " " + noun.substring(0, 1).toLowerCase(Locale.ROOT) + noun.substring(1);
    }
}
