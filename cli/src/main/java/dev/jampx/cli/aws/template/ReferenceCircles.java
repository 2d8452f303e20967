package dev.jampx.cli.aws.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the circles of references in a tree of templates.
 *
 * <p>CloudFormation creates a nested stack as a whole, as one resource of its parent. So there is a circle in a tree exactly if there
 * is one among the resources of one of its templates.
 */
public final class ReferenceCircles {

    private final TemplateTree tree;
    private final StackPath stack;
    private final Map<String, Map<String, Reference>> targets = new LinkedHashMap<>();

    private ReferenceCircles(TemplateTree tree, StackPath stack) {
        this.tree = tree;
        this.stack = stack;
        Map<String, Resource> resources = tree.template(stack).resources();
        resources.forEach((name, resource) -> {
            Map<String, Reference> named = new LinkedHashMap<>();
            References.of(resource).stream()
                    .filter(reference -> resources.containsKey(reference.target()))
                    .forEach(reference -> named.putIfAbsent(reference.target(), reference));
            targets.put(name, named);
        });
    }

    /** The circles of all stacks, at most one through each resource. */
    public static List<ReferenceCircle> of(TemplateTree tree) {
        List<ReferenceCircle> circles = new ArrayList<>();
        tree.stacks().forEach(stack -> circles.addAll(new ReferenceCircles(tree, stack).find()));
        return circles;
    }

    private List<ReferenceCircle> find() {
        List<ReferenceCircle> circles = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : waiting()) {
            if (!seen.contains(name)) {
                shortest(name).ifPresent(circle -> {
                    seen.addAll(circle);
                    circles.add(circle(circle));
                });
            }
        }
        return circles;
    }

    /** The resources that are in circles or wait for one: what is left when all others are created. */
    private List<String> waiting() {
        Map<String, Integer> missing = new HashMap<>();
        Map<String, List<String>> users = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        targets.forEach((name, named) -> {
            missing.put(name, named.size());
            named.keySet().forEach(target -> users.computeIfAbsent(target, key -> new ArrayList<>())
                    .add(name));
            if (named.isEmpty()) {
                ready.add(name);
            }
        });
        Set<String> created = new HashSet<>();
        while (!ready.isEmpty()) {
            String name = ready.remove();
            created.add(name);
            for (String user : users.getOrDefault(name, List.of())) {
                if (missing.merge(user, -1, Integer::sum) == 0) {
                    ready.add(user);
                }
            }
        }
        return targets.keySet().stream().filter(name -> !created.contains(name)).toList();
    }

    /** The resources of the shortest circle that begins at {@code start}. */
    private Optional<List<String>> shortest(String start) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String name = next.remove();
            for (String target : targets.get(name).keySet()) {
                if (target.equals(start)) {
                    return Optional.of(back(start, name, cameFrom));
                }
                if (!cameFrom.containsKey(target)) {
                    cameFrom.put(target, name);
                    next.add(target);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> back(String start, String end, Map<String, String> cameFrom) {
        List<String> names = new ArrayList<>(List.of(end));
        while (!names.get(names.size() - 1).equals(start)) {
            names.add(cameFrom.get(names.get(names.size() - 1)));
        }
        Collections.reverse(names);
        return names;
    }

    private ReferenceCircle circle(List<String> names) {
        List<CircleLink> links = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            Resource from = resource(stack, names.get(index));
            Reference reference = targets.get(names.get(index)).get(names.get((index + 1) % names.size()));
            Referrer referrer = referrer(stack, from, reference);
            links.add(new CircleLink(referrer.name(), referrer.property(), target(stack, reference)));
        }
        boolean nested = names.stream().anyMatch(name -> resource(stack, name).isNestedStack());
        return new ReferenceCircle(tree.displayName(stack), links, nested);
    }

    /** Who really refers: for an argument of a nested stack, the resource inside that takes it. */
    private Referrer referrer(StackPath path, Resource resource, Reference reference) {
        String prefix = "Parameters.";
        StackPath inside = path.child(resource.logicalId());
        if (!resource.isNestedStack()
                || !reference.property().startsWith(prefix)
                || tree.at(inside).isEmpty()) {
            return new Referrer(resource.displayName(), reference.property());
        }
        String parameter = reference.property().substring(prefix.length()).split("\\.")[0];
        for (Resource user : tree.template(inside).resources().values()) {
            for (Reference use : References.of(user)) {
                if (use.target().equals(parameter)) {
                    return referrer(inside, user, use);
                }
            }
        }
        return new Referrer(resource.displayName(), reference.property());
    }

    /** Who is really referred to: for an output of a nested stack, the resource inside that it is of. */
    private String target(StackPath path, Reference reference) {
        Resource resource = resource(path, reference.target());
        StackPath inside = path.child(reference.target());
        return reference
                .output()
                .filter(output -> tree.at(inside).isPresent())
                .flatMap(output -> References.in("", tree.template(inside).output(output)).stream()
                        .filter(inner ->
                                tree.resource(inside.resource(inner.target())).isPresent())
                        .findFirst())
                .map(inner -> target(inside, inner))
                .orElse(resource.displayName());
    }

    private Resource resource(StackPath path, String logicalId) {
        return tree.resource(path.resource(logicalId)).orElseThrow();
    }

    /** A resource as people call it, and its property. */
    private record Referrer(String name, String property) {}
}
