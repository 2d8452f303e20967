package dev.jampx.cli.aws.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A template with the templates of the stacks that are nested in it.
 *
 * @param template the stack's own template
 * @param nested the nested stacks whose templates are known, by logical id
 */
public record TemplateTree(Template template, SortedMap<String, TemplateTree> nested) {

    public TemplateTree {
        nested = Collections.unmodifiableSortedMap(new TreeMap<>(nested));
    }

    /** A template that nests no others. */
    public static TemplateTree of(Template template) {
        return new TemplateTree(template, Collections.emptySortedMap());
    }

    /**
     * What is deployed as {@code stack}.
     *
     * @return nothing if no such stack is deployed
     * @throws UnreadableTemplateException if its template is not in JSON
     */
    public static Optional<TemplateTree> deployed(DeployedTemplates source, String stack) {
        return source.template(stack).map(text -> {
            SortedMap<String, TemplateTree> nested = new TreeMap<>();
            source.nestedStacks(stack)
                    .forEach((logicalId, arn) -> deployed(source, arn).ifPresent(tree -> nested.put(logicalId, tree)));
            return new TemplateTree(Template.parse(text), nested);
        });
    }

    /** The tree whose root is {@code stack}. */
    public Optional<TemplateTree> at(StackPath stack) {
        Optional<TemplateTree> tree = Optional.of(this);
        for (String logicalId : stack.nested()) {
            tree = tree.map(parent -> parent.nested.get(logicalId));
        }
        return tree;
    }

    /** One resource of the tree. */
    public Optional<Resource> resource(Address address) {
        return at(address.stack()).flatMap(tree -> tree.template.resource(address.logicalId()));
    }

    /** All stacks, each before those that it nests. */
    public List<StackPath> stacks() {
        List<StackPath> stacks = new ArrayList<>();
        collect(StackPath.ROOT, stacks);
        return stacks;
    }

    private void collect(StackPath path, List<StackPath> stacks) {
        stacks.add(path);
        nested.forEach((logicalId, tree) -> tree.collect(path.child(logicalId), stacks));
    }

    /** All resources of all stacks, nested stacks among them. */
    public SortedMap<Address, Resource> resources() {
        SortedMap<Address, Resource> resources = new TreeMap<>();
        for (StackPath stack : stacks()) {
            template(stack).resources().forEach((name, resource) -> resources.put(stack.resource(name), resource));
        }
        return resources;
    }

    /** The template of a stack of the tree. */
    public Template template(StackPath stack) {
        return at(stack).orElseThrow(() -> new IllegalArgumentException("no stack " + stack)).template;
    }

    /** The same with another template for one stack. */
    public TemplateTree with(StackPath stack, Template replacement) {
        if (stack.isRoot()) {
            return new TemplateTree(replacement, nested);
        }
        String first = stack.nested().get(0);
        StackPath rest = new StackPath(stack.nested().subList(1, stack.nested().size()));
        SortedMap<String, TemplateTree> changed = new TreeMap<>(nested);
        TemplateTree child = Optional.ofNullable(nested.get(first))
                .orElseThrow(() -> new IllegalArgumentException("no stack " + stack));
        changed.put(first, child.with(rest, replacement));
        return new TemplateTree(template, changed);
    }

    /** The same with a resource in the place of the one of its name. */
    public TemplateTree with(StackPath stack, Resource resource) {
        return with(stack, template(stack).with(resource));
    }

    /** What people call a stack: its path in the CDK app, or its logical ids; for the root, {@code the root stack}. */
    public String displayName(StackPath stack) {
        if (stack.isRoot()) {
            return "the root stack";
        }
        return resource(stack.parent().resource(stack.logicalId()))
                .map(resource -> resource.displayName()
                        .replaceAll("\\.NestedStack/[^/]*$", "")
                        .replaceAll("\\.NestedStack$", ""))
                .orElse(stack.toString());
    }
}
