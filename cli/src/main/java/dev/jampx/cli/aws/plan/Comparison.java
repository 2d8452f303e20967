package dev.jampx.cli.aws.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.cli.aws.template.Address;
import dev.jampx.cli.aws.template.CanonicalValues;
import dev.jampx.cli.aws.template.Resource;
import dev.jampx.cli.aws.template.StackPath;
import dev.jampx.cli.aws.template.TemplateTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The deployed tree of templates beside the wanted one: which properties of which resources differ, and what that does to them. */
final class Comparison {

    private final TemplateTree deployed;
    private final TemplateTree wanted;
    private final CanonicalValues deployedValues;
    private final CanonicalValues wantedValues;
    private final SortedMap<Address, Resource> before;
    private final SortedMap<Address, Resource> after;
    private final SortedMap<Address, SortedSet<String>> changes = new TreeMap<>();
    private final Set<Address> replaced = new HashSet<>();
    private final Map<Identity, Address> namesAfter = new HashMap<>();

    Comparison(TemplateTree deployed, TemplateTree wanted) {
        this.deployed = deployed;
        this.wanted = wanted;
        this.deployedValues = new CanonicalValues(deployed);
        this.wantedValues = new CanonicalValues(wanted);
        this.before = deployed.resources();
        this.after = wanted.resources();
        before.forEach((address, resource) -> counterpart(address, resource)
                .ifPresent(other -> changes.put(address, changedProperties(address, resource, other))));
        after.forEach((address, resource) ->
                Identity.of(address, resource, wantedValues).ifPresent(name -> namesAfter.put(name, address)));
        findReplaced();
    }

    TemplateTree deployed() {
        return deployed;
    }

    TemplateTree wanted() {
        return wanted;
    }

    /** The deployed resources. */
    SortedMap<Address, Resource> before() {
        return before;
    }

    /** What CloudFormation updates {@code resource} to; nothing if it gives it up. */
    Optional<Resource> counterpart(Address address, Resource resource) {
        return Optional.ofNullable(after.get(address))
                .filter(other -> other.type().equals(resource.type()));
    }

    /** The properties of a resource that differ, so that {@code behavior} comes about. */
    List<String> changed(Address address, UpdateBehavior behavior) {
        Resource resource = before.get(address);
        if (resource == null || resource.isNestedStack()) {
            return List.of();
        }
        ResourceType type = ResourceTypes.of(resource.type());
        return changes.getOrDefault(address, new TreeSet<>()).stream()
                .filter(property -> type.behavior(property) == behavior
                        || behavior == UpdateBehavior.REPLACES
                                && TableKeys.changed(resource, after.get(address), property))
                .toList();
    }

    /** Whether another resource takes the place of this one. */
    boolean isReplaced(Address address) {
        return replaced.contains(address);
    }

    /** The properties because of which another takes its place, those that only follow another replacement among them. */
    List<String> reasonsOfReplacement(Address address) {
        SortedSet<String> reasons = new TreeSet<>(changed(address, UpdateBehavior.REPLACES));
        reasons.addAll(following(address));
        return List.copyOf(reasons);
    }

    /** What becomes of a deployed resource when it is given up. */
    Fate fateWhenRemoved(Address address) {
        for (StackPath stack = address.stack(); !stack.isRoot(); stack = stack.parent()) {
            Address holder = stack.parent().resource(stack.logicalId());
            if (!after.containsKey(holder) && before.get(holder).survivesRemoval()) {
                return Fate.KEPT;
            }
        }
        Resource resource = before.get(address);
        return resource.survivesRemoval() || isProtected(resource) ? Fate.KEPT : Fate.DELETED;
    }

    /** What becomes of a deployed resource when another takes its place. */
    Fate fateWhenReplaced(Address address) {
        // Which of the two templates CloudFormation goes by is not documented.
        boolean kept =
                before.get(address).survivesReplacement() && after.get(address).survivesReplacement();
        return kept || isProtected(before.get(address)) ? Fate.KEPT : Fate.DELETED;
    }

    /** Whether its service does not let it be deleted. */
    private static boolean isProtected(Resource resource) {
        return resource.property("DeletionProtectionEnabled").asBoolean()
                || resource.property("DeletionProtection").asText().equals("ACTIVE");
    }

    /** Where the wanted tree has a resource of the same name that would be created while {@code address} still exists. */
    Optional<Address> takenName(Address address) {
        Resource resource = before.get(address);
        return Identity.of(address, resource, deployedValues)
                .flatMap(name -> Optional.ofNullable(namesAfter.get(name)))
                .filter(other -> !other.equals(address) || isReplaced(address))
                .filter(other -> !namesAnotherReplacement(other));
    }

    /** Whether its name is made with one that changes. */
    private boolean namesAnotherReplacement(Address address) {
        Resource resource = after.get(address);
        return ResourceTypes.of(resource.type()).identity().stream()
                .map(property -> wantedValues.property(address, property))
                .anyMatch(this::namesReplaced);
    }

    private SortedSet<String> changedProperties(Address address, Resource resource, Resource other) {
        SortedSet<String> names = new TreeSet<>();
        resource.properties().fieldNames().forEachRemaining(names::add);
        other.properties().fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> deployedValues.property(address, name).equals(wantedValues.property(address, name)));
        return names;
    }

    private void findReplaced() {
        boolean more = true;
        while (more) {
            more = false;
            for (Address address : changes.keySet()) {
                if (!replaced.contains(address)
                        && !(changed(address, UpdateBehavior.REPLACES).isEmpty()
                                && following(address).isEmpty())) {
                    more = replaced.add(address);
                }
            }
        }
    }

    /** The properties whose value changes because they name a resource that is replaced. */
    private List<String> following(Address address) {
        Resource other = after.get(address);
        if (replaced.isEmpty() || other == null || other.isNestedStack()) {
            return List.of();
        }
        ResourceType type = ResourceTypes.of(other.type());
        return wantedNames(other).stream()
                .filter(property -> type.behavior(property) == UpdateBehavior.REPLACES)
                .filter(property -> namesReplaced(wantedValues.property(address, property)))
                .toList();
    }

    private static SortedSet<String> wantedNames(Resource resource) {
        SortedSet<String> names = new TreeSet<>();
        resource.properties().fieldNames().forEachRemaining(names::add);
        return names;
    }

    private boolean namesReplaced(JsonNode value) {
        if (value.has("Ref") || value.has("GetAtt")) {
            String name = value.path("Ref").asText() + value.path("GetAtt").asText();
            return replaced.stream()
                    .map(Address::toString)
                    .anyMatch(address -> name.equals(address) || name.startsWith(address + "."));
        }
        for (JsonNode element : value) {
            if (namesReplaced(element)) {
                return true;
            }
        }
        return false;
    }
}
