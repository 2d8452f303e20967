package dev.jampx.cdk.placement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stack of each unit. It is kept in the metadata of the root template under {@link #METADATA_KEY}, where the next synthesis finds it.
 *
 * @param stackByUnit the name of the stack by the unit's name
 */
public record Placement(Map<String, String> stackByUnit) {

    /** Where a deployed placement stands in the metadata of the root template. */
    public static final String METADATA_KEY = "jampx:placement";

    /** The name of the root stack here. */
    public static final String HUB = "hub";

    /** No unit anywhere: what a backend that was never deployed has. */
    public static final Placement NONE = new Placement(Map.of());

    public Placement {
        // Map.copyOf would iterate in an order that differs from run to run.
        stackByUnit = Collections.unmodifiableMap(new LinkedHashMap<>(stackByUnit));
    }

    /** Where the unit called {@code name} is; whatever has no place of its own is in the hub. */
    public String stackOf(String name) {
        return stackByUnit.getOrDefault(name, HUB);
    }

    /** The nested stacks, in the order in which they are first used. */
    public List<String> children() {
        return stackByUnit.values().stream()
                .filter(stack -> !stack.equals(HUB))
                .distinct()
                .toList();
    }
}
