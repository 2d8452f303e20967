package dev.jampx.cli.aws.plan;

import dev.jampx.cli.aws.template.Address;
import dev.jampx.cli.aws.template.Resource;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The deployed resource that a finding is about.
 *
 * @param address where it is deployed
 * @param type such as {@code AWS::DynamoDB::Table}
 * @param name what people call it: its path in the CDK app
 * @param content what is lost with it
 */
public record Subject(Address address, String type, String name, Content content) {

    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final int SEGMENTS = 3;

    static Subject of(Address address, Resource resource) {
        return new Subject(
                address,
                resource.type(),
                resource.displayName(),
                ResourceTypes.of(resource.type()).content());
    }

    /** What its kind is called in the vendor's words, such as {@code DynamoDB table}. */
    public String kind() {
        String[] parts = type.split("::");
        if (parts.length < SEGMENTS) {
            return type;
        }
        return parts[1] + " "
                + Arrays.stream(WORDS.split(parts[2].replace("GraphQL", "Graphql")))
                        .map(word -> word.matches("[A-Z][a-z0-9]*") ? word.toLowerCase(Locale.ROOT) : word)
                        .collect(Collectors.joining(" "));
    }
}
