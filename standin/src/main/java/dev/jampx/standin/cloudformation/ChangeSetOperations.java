package dev.jampx.standin.cloudformation;

import dev.jampx.standin.wire.AwsError;
import dev.jampx.standin.wire.Form;
import dev.jampx.standin.wire.Xml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** CloudFormation's change sets: made, looked at, carried out. */
final class ChangeSetOperations {

    private static final String NOTHING =
            "The submitted information didn't contain changes. Submit different information to create a change set.";
    private static final Set<String> IAM = Set.of("AWS::IAM::Role", "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy");

    private final CloudFormation cloudFormation;
    private final Region region;

    ChangeSetOperations(CloudFormation cloudFormation) {
        this.cloudFormation = cloudFormation;
        region = cloudFormation.region();
    }

    synchronized void create(Form form, Xml result) {
        String name = form.required("StackName");
        boolean creates = form.value("ChangeSetType").filter("CREATE"::equals).isPresent();
        Optional<Stack> existing = region.stacks().find(name).filter(Stack::exists);
        Stack stack = creates ? toCreate(name, existing) : toUpdate(name, existing);
        StackRequest request = request(form, stack);
        ChangeSet changeSet = changeSet(form, stack, request);
        synchronized (stack) {
            stack.changeSets().put(changeSet.name(), changeSet);
        }
        result.element("Id", changeSet.id()).element("StackId", stack.id());
    }

    private Stack toCreate(String name, Optional<Stack> existing) {
        if (existing.isPresent() && !existing.get().isUnderReview()) {
            throw AwsError.refused(
                    "ValidationError",
                    "Stack [" + name + "] already exists and cannot be created again with the changeSet.");
        }
        return existing.orElseGet(() -> {
            Stack stack = region.stacks().add(name, Optional.empty());
            stack.status("REVIEW_IN_PROGRESS", Optional.of("User Initiated"));
            return stack;
        });
    }

    private static Stack toUpdate(String name, Optional<Stack> existing) {
        Stack stack =
                existing.orElseThrow(() -> AwsError.refused("ValidationError", "Stack [" + name + "] does not exist"));
        requireUpdatable(stack);
        return stack;
    }

    private static void requireUpdatable(Stack stack) {
        boolean settled =
                stack.status().endsWith("_COMPLETE") && !stack.status().equals("ROLLBACK_COMPLETE");
        if (!settled && !stack.isUnderReview()) {
            throw AwsError.refused(
                    "ValidationError",
                    "Stack:" + stack.id() + " is in " + stack.status() + " state and can not be updated.");
        }
    }

    private StackRequest request(Form form, Stack stack) {
        Optional<StackRequest> before = stack.request();
        Template template =
                form.value("UsePreviousTemplate").filter("true"::equals).isPresent()
                        ? before.orElseThrow().template()
                        : Template.parse(region.templates().of(form));
        Map<String, String> parameters = new LinkedHashMap<>();
        form.structures("Parameters").forEach(parameter -> {
            String key = parameter.required("ParameterKey");
            if (parameter.value("UsePreviousValue").filter("true"::equals).isPresent()) {
                before.map(request -> request.parameters().get(key)).ifPresent(value -> parameters.put(key, value));
            } else {
                parameters.put(key, parameter.required("ParameterValue"));
            }
        });
        Map<String, String> tags = new LinkedHashMap<>();
        form.structures("Tags").forEach(tag -> tags.put(tag.required("Key"), tag.required("Value")));
        List<String> capabilities = form.list("Capabilities");
        requireCapabilities(template, capabilities);
        StackRequest request = new StackRequest(
                template,
                parameters,
                tags,
                capabilities,
                form.value("RoleARN").or(() -> before.flatMap(StackRequest::role)),
                false);
        region.values(request);
        return request;
    }

    private static void requireCapabilities(Template template, List<String> given) {
        boolean iam = template.resources().values().stream()
                .anyMatch(resource -> IAM.contains(resource.path("Type").asText()));
        boolean named = template.resources().values().stream()
                .anyMatch(resource -> resource.path("Properties").has("RoleName"));
        if (named && !given.contains("CAPABILITY_NAMED_IAM")) {
            throw AwsError.refused(
                    "InsufficientCapabilitiesException", "Requires capabilities : [CAPABILITY_NAMED_IAM]");
        }
        if (iam && !given.contains("CAPABILITY_IAM") && !given.contains("CAPABILITY_NAMED_IAM")) {
            throw AwsError.refused("InsufficientCapabilitiesException", "Requires capabilities : [CAPABILITY_IAM]");
        }
    }

    private ChangeSet changeSet(Form form, Stack stack, StackRequest request) {
        String name = form.required("ChangeSetName");
        String unique = stack.id().substring(stack.id().lastIndexOf('/') + 1);
        Optional<String> refusal = Changes.changed(stack, request) ? Optional.empty() : Optional.of(NOTHING);
        return new ChangeSet(
                name,
                cloudFormation.account().arn("cloudformation", "changeSet/" + name + "/" + unique),
                form.value("Description").orElse(""),
                request,
                Changes.of(stack, request),
                refusal,
                region.now());
    }

    void describe(Form form, Xml result) {
        Stack stack = stack(form);
        ChangeSet changeSet = changeSet(stack, form.required("ChangeSetName"));
        result.element("ChangeSetName", changeSet.name())
                .element("ChangeSetId", changeSet.id())
                .element("StackId", stack.id())
                .element("StackName", stack.name())
                .element("Description", changeSet.description())
                .element("CreationTime", changeSet.created())
                .element("ExecutionStatus", changeSet.refusal().isPresent() ? "UNAVAILABLE" : "AVAILABLE")
                .element("Status", changeSet.refusal().isPresent() ? "FAILED" : "CREATE_COMPLETE")
                .element("StatusReason", changeSet.refusal().orElse(null))
                .list("Parameters", changeSet.parameters().entrySet(), StackXml.pair("ParameterKey", "ParameterValue"))
                .list("Changes", changeSet.changes(), StackXml::change);
    }

    void list(Form form, Xml result) {
        Stack stack = stack(form);
        synchronized (stack) {
            result.list("Summaries", stack.changeSets().values(), (xml, changeSet) -> xml.element(
                            "ChangeSetName", changeSet.name())
                    .element("ChangeSetId", changeSet.id())
                    .element("StackId", stack.id())
                    .element("StackName", stack.name()));
        }
    }

    void execute(Form form) {
        Stack stack = stack(form);
        ChangeSet changeSet = changeSet(stack, form.required("ChangeSetName"));
        if (changeSet.refusal().isPresent()) {
            throw AwsError.refused(
                    "InvalidChangeSetStatus",
                    "ChangeSet [" + changeSet.id() + "] cannot be executed in its current status of [FAILED]");
        }
        synchronized (this) {
            requireUpdatable(stack);
            // Whatever was planned for the stack as it was is void.
            synchronized (stack) {
                stack.changeSets().clear();
            }
        }
        StackRequest wanted = changeSet.request();
        StackRequest request = new StackRequest(
                wanted.template(),
                wanted.parameters(),
                wanted.tags(),
                wanted.capabilities(),
                wanted.role(),
                form.value("DisableRollback").filter("true"::equals).isPresent());
        Deployment deployment = new Deployment(region, stack);
        cloudFormation.begin(() -> {
            if (stack.isUnderReview()) {
                deployment.create(request);
            } else {
                deployment.update(request);
            }
        });
    }

    void delete(Form form) {
        region.stacks().find(form.required("StackName")).ifPresent(stack -> {
            synchronized (stack) {
                String name = form.required("ChangeSetName");
                stack.changeSets()
                        .values()
                        .removeIf(each -> each.name().equals(name) || each.id().equals(name));
            }
        });
    }

    private Stack stack(Form form) {
        String name = form.required("StackName");
        return region.stacks().find(name).orElseThrow(() -> CloudFormationService.missing(name));
    }

    static ChangeSet changeSet(Stack stack, String nameOrId) {
        synchronized (stack) {
            return stack.changeSets().values().stream()
                    .filter(each -> each.name().equals(nameOrId) || each.id().equals(nameOrId))
                    .findFirst()
                    .orElseThrow(() ->
                            new AwsError(404, "ChangeSetNotFound", "ChangeSet [" + nameOrId + "] does not exist"));
        }
    }
}
