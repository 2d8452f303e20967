package dev.jampx.cli.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A tree of templates without some of its resources, and without what cannot be without them.
 *
 * <p>Who only needs the name of a table is told the name that the table would have, so it stays.
 */
public final class Absence {

    private static final String EMPTY = "Empty";
    private static final String PARAMETERS = "Parameters";
    private static final String OUTPUTS = "Outputs";

    private final TemplateTree tree;
    private final SortedSet<Address> removed;
    private final Set<Gone> gone = new HashSet<>();
    private final TableNames tables;

    private Absence(TemplateTree tree, Collection<Address> addresses) {
        this.tree = tree;
        this.removed = new TreeSet<>(addresses);
        this.tables = new TableNames(tree, Set.copyOf(addresses));
        Deque<Gone> queue = new ArrayDeque<>();
        addresses.forEach(address -> queue.add(new Gone(address.stack(), address.logicalId(), "")));
        while (!queue.isEmpty()) {
            Gone next = queue.remove();
            if (gone.add(next)) {
                queue.addAll(holders(next));
            }
        }
    }

    /** The tree {@code tree} without the resources at {@code addresses}. */
    public static Absence of(TemplateTree tree, Collection<Address> addresses) {
        return new Absence(tree, addresses);
    }

    /** All resources that are missing. */
    public SortedSet<Address> removed() {
        return removed;
    }

    /** What is left. */
    public TemplateTree tree() {
        return rest(tree, StackPath.ROOT);
    }

    /** What names {@code item} and so goes with it. */
    private List<Gone> holders(Gone item) {
        List<Gone> holders = new ArrayList<>();
        Template template = tree.template(item.stack());
        for (Resource resource : template.resources().values()) {
            References.of(resource).stream()
                    .filter(reference -> dangles(item, reference))
                    .forEach(reference -> holders.add(holder(item.stack(), resource, reference)));
        }
        if (!item.stack().isRoot()) {
            for (String output : template.outputs()) {
                if (References.in("", template.output(output)).stream()
                        .anyMatch(reference -> dangles(item, reference))) {
                    holders.add(new Gone(item.stack().parent(), item.stack().logicalId(), output));
                }
            }
        }
        return holders;
    }

    private Gone holder(StackPath stack, Resource resource, Reference reference) {
        String[] property = reference.property().split("\\.");
        if (resource.isNestedStack() && property[0].equals(PARAMETERS) && property.length > 1) {
            return new Gone(stack.child(resource.logicalId()), property[1], "");
        }
        removed.add(stack.resource(resource.logicalId()));
        return new Gone(stack, resource.logicalId(), "");
    }

    private boolean dangles(Gone item, Reference reference) {
        return item.isNamedBy(reference)
                && !reference.property().equals(Reference.DEPENDS_ON)
                && !tables.knows(item.stack(), reference);
    }

    private boolean isDangling(StackPath stack, JsonNode value) {
        return References.in("", value).stream()
                .anyMatch(reference -> !tables.knows(stack, reference)
                        && (gone.contains(new Gone(stack, reference.target(), ""))
                                || gone.contains(new Gone(
                                        stack,
                                        reference.target(),
                                        reference.output().orElse("")))));
    }

    private TemplateTree rest(TemplateTree current, StackPath stack) {
        ObjectNode json = current.template().json();
        ObjectNode resources = json.withObjectProperty("Resources");
        removed.stream()
                .filter(address -> address.stack().equals(stack))
                .forEach(address -> resources.remove(address.logicalId()));
        resources.elements().forEachRemaining(resource -> clean(stack, (ObjectNode) resource));
        if (resources.isEmpty()) {
            // CloudFormation takes no template without a resource; this one stands for nothing.
            resources.putObject(EMPTY).put("Type", "AWS::CloudFormation::WaitConditionHandle");
        }
        if (json.get(OUTPUTS) instanceof ObjectNode outputs) {
            outputs.properties().removeIf(entry -> isDangling(stack, entry.getValue()));
            outputs.elements().forEachRemaining(output -> tables.tell(stack, output));
        }
        if (!stack.isRoot() && json.get(PARAMETERS) instanceof ObjectNode parameters) {
            parameters.properties().removeIf(entry -> gone.contains(new Gone(stack, entry.getKey(), "")));
        }
        SortedMap<String, TemplateTree> nested = new TreeMap<>();
        current.nested().forEach((logicalId, child) -> {
            if (resources.has(logicalId)) {
                nested.put(logicalId, rest(child, stack.child(logicalId)));
            }
        });
        return new TemplateTree(Template.of(json), nested);
    }

    private void clean(StackPath stack, ObjectNode resource) {
        if (resource.has(Reference.DEPENDS_ON)) {
            ArrayNode rest = JsonNodeFactory.instance.arrayNode();
            new Resource("", resource)
                    .dependsOn().stream()
                            .filter(name -> !removed.contains(stack.resource(name)))
                            .forEach(rest::add);
            if (rest.isEmpty()) {
                resource.remove(Reference.DEPENDS_ON);
            } else {
                resource.set(Reference.DEPENDS_ON, rest);
            }
        }
        if (new Resource("", resource).isNestedStack()
                && resource.path("Properties").get(PARAMETERS) instanceof ObjectNode arguments) {
            arguments.properties().removeIf(entry -> isDangling(stack, entry.getValue()));
        }
        tables.tell(stack, resource.path("Properties"));
    }

    /**
     * Something that is not there any more.
     *
     * @param name a resource or parameter
     * @param output the output of the nested stack {@code name} that is meant; empty if it is all of it
     */
    private record Gone(StackPath stack, String name, String output) {

        boolean isNamedBy(Reference reference) {
            return reference.target().equals(name)
                    && (output.isEmpty() || reference.output().orElse("").equals(output));
        }
    }
}
