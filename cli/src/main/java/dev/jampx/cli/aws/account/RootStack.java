package dev.jampx.cli.aws.account;

import dev.jampx.cli.aws.failure.StackEvent;
import dev.jampx.cli.aws.template.DeployedTemplates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackResourceSummary;

/** A root stack as CloudFormation tells of it. */
public final class RootStack implements DeployedTemplates {

    private static final String NESTED = "AWS::CloudFormation::Stack";
    private static final Pattern STACK =
            Pattern.compile("arn:[a-z-]+:cloudformation:[^\\s/]+:stack/[^\\s/]+/[0-9a-f-]+");
    /** What such a stack has is on its way out, or was never there. */
    private static final Set<String> NEVER_CREATED =
            Set.of("REVIEW_IN_PROGRESS", "ROLLBACK_COMPLETE", "CREATE_FAILED", "DELETE_COMPLETE");

    private final String name;
    private final CloudFormationClient cloudFormation;

    RootStack(String name, CloudFormationClient cloudFormation) {
        this.name = name;
        this.cloudFormation = cloudFormation;
    }

    /** Its name, or its ARN. */
    public String name() {
        return name;
    }

    /** How it stands, if it exists, such as {@code UPDATE_COMPLETE}. */
    public Optional<String> status() {
        return described(name).map(Stack::stackStatusAsString);
    }

    /** Its ARN, by which it can be asked for when it is gone. */
    public Optional<String> arn() {
        return described(name).map(Stack::stackId);
    }

    /** Its outputs by name. */
    public Map<String, String> outputs() {
        Map<String, String> outputs = new LinkedHashMap<>();
        described(name)
                .map(Stack::outputs)
                .orElse(List.of())
                .forEach((Output output) -> outputs.put(output.outputKey(), output.outputValue()));
        return outputs;
    }

    /** The metadata of its template, in JSON. */
    public Optional<String> metadata() {
        return Optional.ofNullable(cloudFormation
                .getTemplateSummary(request -> request.stackName(name))
                .metadata());
    }

    @Override
    public Optional<String> template(String stack) {
        return described(stack)
                .filter(described -> !NEVER_CREATED.contains(described.stackStatusAsString()))
                .map(described -> cloudFormation
                        .getTemplate(request -> request.stackName(stack).templateStage("Original"))
                        .templateBody());
    }

    @Override
    public Map<String, String> nestedStacks(String stack) {
        Map<String, String> nested = new LinkedHashMap<>();
        resources(stack).stream()
                .filter(resource -> resource.resourceType().equals(NESTED))
                .filter(resource -> resource.physicalResourceId() != null
                        && !resource.physicalResourceId().isEmpty())
                .forEach(resource -> nested.put(resource.logicalResourceId(), resource.physicalResourceId()));
        return nested;
    }

    /** What exists of a stack's resources, by logical id. */
    public Map<String, String> physicalIds(String stack) {
        Map<String, String> ids = new LinkedHashMap<>();
        resources(stack).stream()
                .filter(resource -> resource.physicalResourceId() != null)
                .forEach(resource -> ids.put(resource.logicalResourceId(), resource.physicalResourceId()));
        return ids;
    }

    /** What happened to it and to what is nested in it, the older first, since the last operation began. */
    public List<StackEvent> eventsOfLastOperation() {
        List<StackEvent> events = new ArrayList<>();
        collectEvents(name, events, Instant.MIN);
        return events;
    }

    private void collectEvents(String stack, List<StackEvent> events, Instant since) {
        List<StackEvent> own = new ArrayList<>();
        Instant begin = since;
        search:
        for (var page : cloudFormation.describeStackEventsPaginator(request -> request.stackName(stack))) {
            for (var event : page.stackEvents()) {
                if (event.timestamp().isBefore(since)) {
                    break search;
                }
                StackEvent told = new StackEvent(
                        event.timestamp(),
                        stack,
                        event.logicalResourceId(),
                        event.resourceType(),
                        event.resourceStatusAsString(),
                        Optional.ofNullable(event.resourceStatusReason()).orElse(""));
                own.add(told);
                if (event.resourceType().equals(NESTED) && told.reason().equals("User Initiated")) {
                    begin = event.timestamp();
                    break search;
                }
            }
        }
        Collections.reverse(own);
        events.addAll(own);
        for (String nested : nestedFailures(own)) {
            collectEvents(nested, events, begin);
        }
    }

    /** The nested stacks that something happened to: they may be gone from the list of resources already. */
    private static List<String> nestedFailures(List<StackEvent> events) {
        return events.stream()
                .map(StackEvent::reason)
                .flatMap(reason -> STACK.matcher(reason).results().map(MatchResult::group))
                .distinct()
                .toList();
    }

    private List<StackResourceSummary> resources(String stack) {
        return cloudFormation.listStackResourcesPaginator(request -> request.stackName(stack)).stream()
                .flatMap(page -> page.stackResourceSummaries().stream())
                .toList();
    }

    private Optional<Stack> described(String stack) {
        try {
            return cloudFormation.describeStacks(request -> request.stackName(stack)).stacks().stream()
                    .findFirst();
        } catch (CloudFormationException e) {
            if (String.valueOf(e.getMessage()).contains("does not exist")) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
