package dev.jampx.standin.cloudformation;

import dev.jampx.standin.wire.Xml;
import java.util.Map;

/** Stacks and what belongs to them, as answers write them. */
final class StackXml {

    private StackXml() {}

    static void stack(Xml xml, Stack stack) {
        xml.element("StackId", stack.id())
                .element("StackName", stack.name())
                .element("CreationTime", stack.created())
                .element("LastUpdatedTime", stack.updated().orElse(null))
                .element("DeletionTime", stack.deleted().orElse(null))
                .element("StackStatus", stack.status())
                .element("StackStatusReason", stack.reason().orElse(null))
                .element("DisableRollback", false)
                .element("EnableTerminationProtection", stack.hasTerminationProtection())
                .element("ParentId", stack.parent().map(Stack::id).orElse(null))
                .element("RootId", stack.parent().isPresent() ? stack.root().id() : null)
                .element("RoleARN", stack.request().flatMap(StackRequest::role).orElse(null));
        stack.request().ifPresent(request -> {
            xml.texts("Capabilities", request.capabilities());
            xml.list("Parameters", request.parameters().entrySet(), pair("ParameterKey", "ParameterValue"));
        });
        xml.list("Outputs", stack.outputs().entrySet(), pair("OutputKey", "OutputValue"));
        xml.list("Tags", stack.tags().entrySet(), pair("Key", "Value"));
    }

    static void resource(Xml xml, Stack stack, StackResource resource) {
        xml.element("StackId", stack.id()).element("StackName", stack.name());
        summary(xml, resource);
        xml.element("Timestamp", resource.changed());
    }

    static void summary(Xml xml, StackResource resource) {
        xml.element("LogicalResourceId", resource.logicalId())
                .element("PhysicalResourceId", resource.physicalId())
                .element("ResourceType", resource.type())
                .element("ResourceStatus", resource.status())
                .element("LastUpdatedTimestamp", resource.changed());
    }

    static void event(Xml xml, Stack stack, StackEvent event) {
        xml.element("StackId", stack.id())
                .element("StackName", stack.name())
                .element("EventId", event.id())
                .element("LogicalResourceId", event.logicalId())
                .element("PhysicalResourceId", event.physicalId())
                .element("ResourceType", event.type())
                .element("Timestamp", event.at())
                .element("ResourceStatus", event.status())
                .element("ResourceStatusReason", event.reason().orElse(null));
    }

    static void change(Xml xml, ChangeSet.Change change) {
        xml.element("Type", "Resource").element("ResourceChange", details -> details.element("Action", change.action())
                .element("LogicalResourceId", change.logicalId())
                .element("PhysicalResourceId", change.physicalId().isEmpty() ? null : change.physicalId())
                .element("ResourceType", change.type())
                .element(
                        "Replacement",
                        change.action().equals("Modify") ? change.replacement() ? "True" : "False" : null)
                .element("Details", none -> {}));
    }

    static java.util.function.BiConsumer<Xml, Map.Entry<String, String>> pair(String key, String value) {
        return (xml, entry) -> xml.element(key, entry.getKey()).element(value, entry.getValue());
    }
}
