package dev.jampx.standin.cloudformation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings one stack to what is wanted of it, or back to what it was. */
final class Deployment {

    private static final String NESTED = "AWS::CloudFormation::Stack";

    private final Region region;
    private final Stack stack;
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final List<StackResource> outdated = new ArrayList<>();
    private final Map<String, String> failed = new LinkedHashMap<>();

    Deployment(Region region, Stack stack) {
        this.region = region;
        this.stack = stack;
    }

    /** Makes the stack; the reason if that failed. */
    Optional<String> create(StackRequest wanted) {
        stack.status("CREATE_IN_PROGRESS", userInitiated());
        return carryOut(wanted)
                .map(reason -> {
                    if (wanted.disableRollback()) {
                        stack.status("CREATE_FAILED", Optional.of(reason));
                        return reason;
                    }
                    stack.status("ROLLBACK_IN_PROGRESS", Optional.of(reason + "Rollback requested by user."));
                    undo();
                    stack.status("ROLLBACK_COMPLETE", Optional.empty());
                    return reason;
                })
                .or(() -> {
                    stack.status("CREATE_COMPLETE", Optional.empty());
                    return Optional.empty();
                });
    }

    /** Changes the stack; the reason if that failed. */
    Optional<String> update(StackRequest wanted) {
        Optional<StackRequest> before = stack.request();
        Map<String, String> outputs = stack.outputs();
        Map<String, String> exports = stack.exports();
        stack.status("UPDATE_IN_PROGRESS", userInitiated());
        Optional<String> failure = carryOut(wanted);
        if (failure.isEmpty()) {
            stack.status("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", Optional.empty());
            cleanUp(wanted);
            stack.status("UPDATE_COMPLETE", Optional.empty());
        } else if (wanted.disableRollback()) {
            stack.status("UPDATE_FAILED", failure);
        } else {
            stack.status("UPDATE_ROLLBACK_IN_PROGRESS", failure);
            undo();
            before.ifPresent(stack::become);
            stack.publish(outputs, exports);
            stack.status("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", Optional.empty());
            stack.status("UPDATE_ROLLBACK_COMPLETE", Optional.empty());
        }
        return failure;
    }

    /** Deletes the stack; the reason if that failed. */
    Optional<String> delete() {
        stack.status("DELETE_IN_PROGRESS", userInitiated());
        List<StackResource> all = new ArrayList<>(stack.resources().values());
        Collections.reverse(all);
        all.forEach(this::delete);
        if (failed.isEmpty()) {
            stack.status("DELETE_COMPLETE", Optional.empty());
            return Optional.empty();
        }
        Optional<String> reason =
                Optional.of("The following resource(s) failed to delete: " + List.copyOf(failed.keySet()) + ". ");
        stack.status("DELETE_FAILED", reason);
        return reason;
    }

    /** Everything but the end; what was done can be undone then. */
    private Optional<String> carryOut(StackRequest wanted) {
        Template template = wanted.template();
        stack.become(wanted);
        Evaluation evaluation = region.evaluation(stack, wanted);
        List<String> order = Order.of(template).stream()
                .filter(id -> evaluation.isWanted(template.resources().get(id)))
                .toList();
        for (String id : order) {
            ObjectNode declared = template.resources().get(id);
            Optional<StackResource> before = Optional.ofNullable(
                            stack.resources().get(id))
                    .filter(resource -> resource.physical().isPresent());
            String operation = before.isPresent() ? "UPDATE" : "CREATE";
            try {
                deploy(id, declared, before, evaluation);
            } catch (ResourceFailure failure) {
                fail(id, declared, operation, failure.reason(), before);
                cancelNext(order, id, template, evaluation);
                return Optional.of("The following resource(s) failed to "
                        + (operation.equals("CREATE") ? "create" : "update") + ": " + List.copyOf(failed.keySet())
                        + ". ");
            }
        }
        publish(template, evaluation);
        return Optional.empty();
    }

    private void deploy(String id, ObjectNode declared, Optional<StackResource> before, Evaluation evaluation) {
        String type = declared.path("Type").asText();
        region.orders().holdAt(id).ifPresent(Hold::pass);
        ObjectNode properties = evaluation.resolve(declared.path("Properties")) instanceof ObjectNode resolved
                ? resolved
                : JsonNodeFactory.instance.objectNode();
        if (before.isEmpty()) {
            start(id, declared, "CREATE", Optional.empty());
            region.orders().failIfOrdered(id, "CREATE");
            PhysicalResource created = type.equals(NESTED)
                    ? createNested(id, properties)
                    : region.provisioner().create(stack.name(), id, type, properties);
            finish(id, declared, created, "CREATE");
            undo.push(() -> delete(stack.resource(id)));
            return;
        }
        StackResource old = before.get();
        PhysicalResource physical = old.physical().orElseThrow();
        if (type.equals(NESTED)) {
            updateNested(old, declared, physical, properties);
        } else if (!old.type().equals(type)) {
            throw new ResourceFailure("Update of resource type is not permitted. The new template modifies resource"
                    + " type of the following resources: [" + id + "]");
        } else if (physical.properties().equals(properties)) {
            stack.put(new StackResource(id, declared, old.physical(), old.status(), old.changed()));
            undo.push(() -> stack.put(old));
        } else if (region.provisioner().needsReplacement(physical, properties)) {
            replace(old, declared, physical, properties);
        } else {
            change(old, declared, physical, properties);
        }
    }

    private void change(StackResource old, ObjectNode declared, PhysicalResource physical, ObjectNode properties) {
        String id = old.logicalId();
        start(id, declared, "UPDATE", Optional.empty());
        region.orders().failIfOrdered(id, "UPDATE");
        PhysicalResource updated = region.provisioner().update(physical, properties);
        finish(id, declared, updated, "UPDATE");
        undo.push(() -> {
            event(old, "UPDATE_IN_PROGRESS", Optional.empty());
            region.resources().put(physical);
            stack.put(old);
            event(old, "UPDATE_COMPLETE", Optional.empty());
        });
    }

    private void replace(StackResource old, ObjectNode declared, PhysicalResource physical, ObjectNode properties) {
        String id = old.logicalId();
        region.provisioner().requireOtherName(physical, properties);
        start(
                id,
                declared,
                "UPDATE",
                Optional.of("Requested update requires the creation of a new physical resource; hence creating one."));
        region.orders().failIfOrdered(id, "UPDATE");
        PhysicalResource created = region.provisioner().create(stack.name(), id, physical.type(), properties);
        finish(id, declared, created, "UPDATE");
        outdated.add(old);
        undo.push(() -> {
            region.provisioner().delete(created);
            stack.put(old);
        });
    }

    private PhysicalResource createNested(String id, ObjectNode properties) {
        Stack child = region.stacks().add(stack.name() + "-" + id, Optional.of(stack));
        start(id, child.id());
        StackRequest request = region.nested(properties, stack);
        Optional<String> failure = new Deployment(region, child).create(request);
        if (failure.isPresent()) {
            throw new ResourceFailure(
                    "Embedded stack " + child.id() + " was not successfully created: " + failure.get());
        }
        return nested(child, properties);
    }

    private void updateNested(
            StackResource old, ObjectNode declared, PhysicalResource physical, ObjectNode properties) {
        Stack child = region.stacks().find(physical.id()).orElseThrow();
        StackRequest before = child.request().orElseThrow();
        StackRequest wanted = region.nested(properties, stack);
        if (before.template().root().equals(wanted.template().root())
                && before.parameters().equals(wanted.parameters())) {
            stack.put(new StackResource(old.logicalId(), declared, old.physical(), old.status(), old.changed()));
            undo.push(() -> stack.put(old));
            return;
        }
        start(old.logicalId(), declared, "UPDATE", Optional.empty());
        Optional<String> failure = new Deployment(region, child).update(wanted);
        if (failure.isPresent()) {
            throw new ResourceFailure("Embedded stack " + child.id()
                    + " was not successfully updated. Currently in UPDATE_ROLLBACK_IN_PROGRESS with reason: "
                    + failure.get());
        }
        finish(old.logicalId(), declared, nested(child, properties), "UPDATE");
        undo.push(() -> {
            new Deployment(region, child).update(before);
            stack.put(old);
        });
    }

    private static PhysicalResource nested(Stack child, ObjectNode properties) {
        Map<String, String> attributes = new LinkedHashMap<>();
        child.outputs().forEach((name, value) -> attributes.put("Outputs." + name, value));
        return new PhysicalResource(NESTED, child.id(), properties, attributes);
    }

    /** Removes what the template no longer has, and what was replaced. */
    private void cleanUp(StackRequest wanted) {
        Evaluation evaluation = region.evaluation(stack, wanted);
        Map<String, ObjectNode> declared = wanted.template().resources();
        List<StackResource> unwanted = new ArrayList<>(stack.resources().values().stream()
                .filter(resource -> !declared.containsKey(resource.logicalId())
                        || !evaluation.isWanted(declared.get(resource.logicalId())))
                .toList());
        Collections.reverse(unwanted);
        unwanted.forEach(this::delete);
        outdated.forEach(old -> {
            event(old, "DELETE_IN_PROGRESS", Optional.empty());
            if (!old.declared().path("UpdateReplacePolicy").asText().equals("Retain")) {
                region.provisioner().delete(old.physical().orElseThrow());
            }
            event(old, "DELETE_COMPLETE", Optional.empty());
        });
    }

    private void delete(StackResource resource) {
        if (resource.physical().isEmpty()) {
            stack.remove(resource.logicalId());
            return;
        }
        if (resource.isRetained()) {
            event(resource, "DELETE_SKIPPED", Optional.empty());
            stack.remove(resource.logicalId());
            return;
        }
        event(resource, "DELETE_IN_PROGRESS", Optional.empty());
        try {
            region.orders().failIfOrdered(resource.logicalId(), "DELETE");
            PhysicalResource physical = resource.physical().orElseThrow();
            if (resource.type().equals(NESTED)) {
                region.stacks().find(physical.id()).ifPresent(child -> new Deployment(region, child).delete());
            } else {
                region.provisioner().delete(physical);
            }
            stack.remove(resource.logicalId());
            event(resource, "DELETE_COMPLETE", Optional.empty());
        } catch (ResourceFailure failure) {
            failed.put(resource.logicalId(), failure.reason());
            stack.put(resource.with("DELETE_FAILED", region.now()));
            event(resource, "DELETE_FAILED", Optional.of(failure.reason()));
        }
    }

    private void undo() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
        stack.resources().values().stream()
                .filter(resource -> resource.physical().isEmpty())
                .forEach(this::delete);
    }

    private void fail(String id, ObjectNode declared, String operation, String reason, Optional<StackResource> before) {
        failed.put(id, reason);
        if (before.isEmpty()) {
            stack.put(new StackResource(id, declared, Optional.empty(), operation + "_FAILED", region.now()));
        }
        stack.event(
                id,
                stack.resource(id).physicalId(),
                declared.path("Type").asText(),
                operation + "_FAILED",
                Optional.of(reason));
    }

    /** What CloudFormation had begun beside the failed resource is given up: later failures that are not causes. */
    private void cancelNext(List<String> order, String failedId, Template template, Evaluation evaluation) {
        Map<String, Set<String>> needs = References.needs(template);
        order.stream()
                .skip(order.indexOf(failedId) + 1L)
                .filter(id -> !stack.resources().containsKey(id))
                .filter(id -> needs.get(id).stream()
                        .filter(order::contains)
                        .allMatch(need -> stack.resources().containsKey(need) && !failed.containsKey(need)))
                .findFirst()
                .ifPresent(id -> {
                    ObjectNode declared = template.resources().get(id);
                    start(id, declared, "CREATE", Optional.empty());
                    fail(id, declared, "CREATE", "Resource creation cancelled", Optional.empty());
                });
    }

    private void publish(Template template, Evaluation evaluation) {
        Map<String, String> outputs = new LinkedHashMap<>();
        Map<String, String> exports = new LinkedHashMap<>();
        template.outputs().forEach((name, output) -> {
            if (evaluation.isWanted(output)) {
                outputs.put(name, evaluation.resolve(output.path("Value")).asText());
                if (output.has("Export")) {
                    exports.put(
                            evaluation
                                    .resolve(output.path("Export").path("Name"))
                                    .asText(),
                            outputs.get(name));
                }
            }
        });
        stack.publish(outputs, exports);
    }

    private void start(String id, ObjectNode declared, String operation, Optional<String> reason) {
        Optional<PhysicalResource> physical =
                Optional.ofNullable(stack.resources().get(id)).flatMap(StackResource::physical);
        StackResource started = new StackResource(id, declared, physical, operation + "_IN_PROGRESS", region.now());
        stack.put(started);
        event(started, started.status(), reason);
    }

    private void start(String id, String physicalId) {
        stack.event(id, physicalId, NESTED, "CREATE_IN_PROGRESS", Optional.of("Resource creation Initiated"));
    }

    private void finish(String id, ObjectNode declared, PhysicalResource physical, String operation) {
        StackResource done =
                new StackResource(id, declared, Optional.of(physical), operation + "_COMPLETE", region.now());
        if (operation.equals("CREATE") && !physical.type().equals(NESTED)) {
            event(done, "CREATE_IN_PROGRESS", Optional.of("Resource creation Initiated"));
        }
        stack.put(done);
        event(done, done.status(), Optional.empty());
    }

    private void event(StackResource resource, String status, Optional<String> reason) {
        stack.event(resource.logicalId(), resource.physicalId(), resource.type(), status, reason);
    }

    private Optional<String> userInitiated() {
        return stack.parent().isEmpty() ? Optional.of("User Initiated") : Optional.empty();
    }
}
