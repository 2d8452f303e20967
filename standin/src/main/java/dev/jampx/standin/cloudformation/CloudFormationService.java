package dev.jampx.standin.cloudformation;

import dev.jampx.standin.wire.AwsError;
import dev.jampx.standin.wire.AwsRequest;
import dev.jampx.standin.wire.Form;
import dev.jampx.standin.wire.QueryService;
import dev.jampx.standin.wire.Xml;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CloudFormation's interface, for reading and deleting; {@link ChangeSetOperations} has the rest. */
public final class CloudFormationService extends QueryService {

    private final CloudFormation cloudFormation;
    private final Region region;
    private final ChangeSetOperations changeSets;

    public CloudFormationService(CloudFormation cloudFormation) {
        this.cloudFormation = cloudFormation;
        region = cloudFormation.region();
        changeSets = new ChangeSetOperations(cloudFormation);
    }

    @Override
    protected String nameSpace() {
        return "http://cloudformation.amazonaws.com/doc/2010-05-15/";
    }

    @Override
    public String resource(AwsRequest request) {
        Form form = Form.parse(request.http().text());
        return form.value("StackName")
                .map(name -> name.startsWith("arn:")
                        ? name
                        : cloudFormation.account().arn("cloudformation", "stack/" + name + "/*"))
                .orElse("*");
    }

    @Override
    protected Map<String, Operation> operations() {
        return Map.ofEntries(
                Map.entry("DescribeStacks", this::describeStacks),
                Map.entry("ListStacks", this::listStacks),
                Map.entry("GetTemplate", this::getTemplate),
                Map.entry("GetTemplateSummary", this::getTemplateSummary),
                Map.entry("ValidateTemplate", this::validateTemplate),
                Map.entry("DescribeStackEvents", this::describeEvents),
                Map.entry("DescribeEvents", this::describeOperationEvents),
                Map.entry("DescribeStackResources", this::describeResources),
                Map.entry("ListStackResources", this::listResources),
                Map.entry("ListExports", this::listExports),
                Map.entry("DeleteStack", this::deleteStack),
                Map.entry("UpdateTerminationProtection", this::protect),
                Map.entry("CreateChangeSet", (call, result) -> changeSets.create(call.form(), result)),
                Map.entry("DescribeChangeSet", (call, result) -> changeSets.describe(call.form(), result)),
                Map.entry("ExecuteChangeSet", (call, result) -> changeSets.execute(call.form())),
                Map.entry("DeleteChangeSet", (call, result) -> changeSets.delete(call.form())),
                Map.entry("ListChangeSets", (call, result) -> changeSets.list(call.form(), result)));
    }

    private Stack stack(Form form) {
        String name = form.required("StackName");
        return region.stacks().find(name).orElseThrow(() -> missing(name));
    }

    static AwsError missing(String name) {
        return AwsError.refused("ValidationError", "Stack with id " + name + " does not exist");
    }

    private void describeStacks(Call call, Xml result) {
        List<Stack> found = call.form().has("StackName")
                ? List.of(stack(call.form()))
                : region.stacks().all().stream().filter(Stack::exists).toList();
        result.list("Stacks", found, StackXml::stack);
    }

    private void listStacks(Call call, Xml result) {
        List<String> wanted = call.form().list("StackStatusFilter");
        result.list(
                "StackSummaries",
                region.stacks().all().stream()
                        .filter(stack -> wanted.isEmpty() || wanted.contains(stack.status()))
                        .toList(),
                (xml, stack) -> xml.element("StackId", stack.id())
                        .element("StackName", stack.name())
                        .element("CreationTime", stack.created())
                        .element("ParentId", stack.parent().map(Stack::id).orElse(null))
                        .element(
                                "RootId",
                                stack.parent().isPresent() ? stack.root().id() : null)
                        .element("StackStatus", stack.status()));
    }

    private void getTemplate(Call call, Xml result) {
        Stack stack = stack(call.form());
        String text = call.form()
                .value("ChangeSetName")
                .map(name -> ChangeSetOperations.changeSet(stack, name)
                        .request()
                        .template()
                        .text())
                .orElseGet(stack::template);
        result.element("TemplateBody", text).texts("StagesAvailable", List.of("Original", "Processed"));
    }

    private void getTemplateSummary(Call call, Xml result) {
        Template template = call.form().has("StackName")
                ? stack(call.form()).request().map(StackRequest::template).orElseThrow()
                : Template.parse(region.templates().of(call.form()));
        result.list("Parameters", template.parameters().entrySet(), (xml, parameter) -> xml.element(
                                "ParameterKey", parameter.getKey())
                        .element(
                                "ParameterType",
                                parameter.getValue().path("Type").asText())
                        .element("NoEcho", false))
                .texts(
                        "ResourceTypes",
                        template.resources().values().stream()
                                .map(resource -> resource.path("Type").asText())
                                .distinct()
                                .toList())
                .element("Version", "2010-09-09")
                .element(
                        "Metadata",
                        template.root().has("Metadata")
                                ? template.root().path("Metadata").toString()
                                : null);
    }

    private void validateTemplate(Call call, Xml result) {
        Template.parse(region.templates().of(call.form()));
        result.element("Parameters", none -> {});
    }

    private void describeEvents(Call call, Xml result) {
        Stack stack = stack(call.form());
        result.list("StackEvents", stack.events(), (xml, event) -> StackXml.event(xml, stack, event));
    }

    private void describeOperationEvents(Call call, Xml result) {
        result.element("OperationEvents", none -> {});
    }

    private void describeResources(Call call, Xml result) {
        Stack stack = call.form().has("StackName")
                ? stack(call.form())
                : region.stacks().all().stream()
                        .filter(each -> each.resources().values().stream().anyMatch(resource -> resource.physicalId()
                                .equals(call.form().required("PhysicalResourceId"))))
                        .findFirst()
                        .orElseThrow(() -> missing(call.form().required("PhysicalResourceId")));
        Optional<String> only = call.form().value("LogicalResourceId");
        result.list(
                "StackResources",
                stack.resources().values().stream()
                        .filter(resource -> only.isEmpty() || only.get().equals(resource.logicalId()))
                        .toList(),
                (xml, resource) -> StackXml.resource(xml, stack, resource));
    }

    private void listResources(Call call, Xml result) {
        result.list("StackResourceSummaries", stack(call.form()).resources().values(), StackXml::summary);
    }

    private void listExports(Call call, Xml result) {
        result.element(
                "Exports",
                list -> region.stacks().all().stream().filter(Stack::exists).forEach(stack -> stack.exports()
                        .forEach((name, value) ->
                                list.element("member", xml -> xml.element("ExportingStackId", stack.id())
                                        .element("Name", name)
                                        .element("Value", value)))));
    }

    private void deleteStack(Call call, Xml result) {
        Optional<Stack> found =
                region.stacks().find(call.form().required("StackName")).filter(Stack::exists);
        if (found.isEmpty()) {
            return;
        }
        Stack stack = found.get();
        if (stack.hasTerminationProtection()) {
            throw AwsError.refused(
                    "ValidationError",
                    "Stack [" + stack.name() + "] cannot be deleted while TerminationProtection is enabled");
        }
        if (stack.isBusy()) {
            throw AwsError.refused(
                    "ValidationError",
                    "Stack " + stack.id() + " is in " + stack.status() + " state and can not be deleted.");
        }
        cloudFormation.begin(() -> new Deployment(region, stack).delete());
    }

    private void protect(Call call, Xml result) {
        Stack stack = stack(call.form());
        stack.protect(Boolean.parseBoolean(call.form().required("EnableTerminationProtection")));
        result.element("StackId", stack.id());
    }
}
