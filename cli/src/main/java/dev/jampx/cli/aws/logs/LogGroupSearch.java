package dev.jampx.cli.aws.logs;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.cli.aws.account.RootStack;
import dev.jampx.cli.aws.template.Resource;
import dev.jampx.cli.aws.template.Template;
import dev.jampx.cli.logs.LogRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out where the functions of a backend log. */
public final class LogGroupSearch {

    private static final String FUNCTION = "AWS::Lambda::Function";
    private static final String FRIENDLY_NAME = "amplify:friendly-name";

    private final RootStack stack;
    private final List<Pattern> wanted;

    /**
     * @param wanted which functions, by their names; all of them if there are none
     */
    public LogGroupSearch(RootStack stack, List<Pattern> wanted) {
        this.stack = stack;
        this.wanted = List.copyOf(wanted);
    }

    /** The log groups of those functions. */
    public List<FunctionLogGroup> groups() {
        List<FunctionLogGroup> groups = new ArrayList<>();
        collect(stack.name(), groups);
        return groups.stream()
                .filter(group -> LogRequest.matches(wanted, group.function()))
                .toList();
    }

    private void collect(String name, List<FunctionLogGroup> groups) {
        Optional<String> text = stack.template(name);
        if (text.isEmpty()) {
            return;
        }
        Map<String, String> physicalIds = stack.physicalIds(name);
        Template template = Template.parse(text.get());
        template.resources().values().stream()
                .filter(resource -> resource.type().equals(FUNCTION))
                // The CDK's own, for custom resources, have no name that anybody knows.
                .forEach(function -> friendlyName(function)
                        .ifPresent(known -> groups.add(new FunctionLogGroup(known, group(function, physicalIds)))));
        stack.nestedStacks(name).values().forEach(nested -> collect(nested, groups));
    }

    private static Optional<String> friendlyName(Resource function) {
        for (JsonNode tag : function.property("Tags")) {
            if (tag.path("Key").asText().equals(FRIENDLY_NAME)) {
                return Optional.of(tag.path("Value").asText());
            }
        }
        return Optional.empty();
    }

    private static String group(Resource function, Map<String, String> physicalIds) {
        JsonNode group = function.property("LoggingConfig").path("LogGroup");
        if (group.isTextual()) {
            return group.asText();
        }
        return Optional.ofNullable(physicalIds.get(group.path("Ref").asText()))
                .orElse("/aws/lambda/" + physicalIds.get(function.logicalId()));
    }
}
