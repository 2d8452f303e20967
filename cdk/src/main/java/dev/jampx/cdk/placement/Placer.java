package dev.jampx.cdk.placement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each unit its stack. What has a place keeps it, since CloudFormation would delete and make anew whatever changes its stack. What is new goes into the first
 * stack with room for it: the hub, then the nested stacks of its level. So references between nested stacks only lead from pipelines to sources.
 */
public final class Placer {

    private final Limits limits;
    private final Map<String, Size> taken = new LinkedHashMap<>();
    private final Map<String, String> stackByUnit = new LinkedHashMap<>();

    private Placer(Limits limits, Size hub) {
        this.limits = limits;
        taken.put(Placement.HUB, hub);
    }

    /**
     * Places {@code units}.
     *
     * @param hub how much of the hub is taken by what must be there
     * @param units what is to be placed, in the order of the definition
     * @param earlier where units are that are deployed
     */
    public static Placement place(Limits limits, Size hub, List<Unit> units, Placement earlier) {
        Placer placer = new Placer(limits, hub);
        units.stream()
                .filter(unit -> earlier.stackByUnit().containsKey(unit.name()))
                .forEach(unit -> placer.put(unit, earlier.stackOf(unit.name())));
        units.stream()
                .filter(unit -> !earlier.stackByUnit().containsKey(unit.name()))
                .forEach(unit -> placer.put(unit, placer.firstWithRoom(unit)));
        return placer.inOrder(units);
    }

    private void put(Unit unit, String stack) {
        stackByUnit.put(unit.name(), stack);
        taken.merge(stack, unit.size(), Size::plus);
    }

    private String firstWithRoom(Unit unit) {
        if (hasRoom(Placement.HUB, unit)) {
            return Placement.HUB;
        }
        for (int number = 1; ; number++) {
            String child = nameOfChild(unit.level(), number);
            // A stack of its own is all that a very large unit can have.
            if (!taken.containsKey(child) || hasRoom(child, unit)) {
                return child;
            }
        }
    }

    private boolean hasRoom(String stack, Unit unit) {
        return taken.getOrDefault(stack, Size.NONE).plus(unit.size()).fitsInto(limits.fill());
    }

    private static String nameOfChild(Unit.Level level, int number) {
        return (level == Unit.Level.SOURCE ? "Sources" : "Pipelines") + number;
    }

    private Placement inOrder(List<Unit> units) {
        Map<String, String> ordered = new LinkedHashMap<>();
        units.forEach(unit -> ordered.put(unit.name(), stackByUnit.get(unit.name())));
        return new Placement(ordered);
    }
}
