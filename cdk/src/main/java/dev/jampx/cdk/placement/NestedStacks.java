package dev.jampx.cdk.placement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.NestedStack;
import software.constructs.Construct;

/** The stacks of a placement, made when something is first put there. */
public final class NestedStacks {

    private final Construct hub;
    private final Map<String, NestedStack> stacks = new LinkedHashMap<>();

    /**
     * @param hub in whose stack the nested stacks are
     */
    public NestedStacks(Construct hub) {
        this.hub = hub;
    }

    /** The nested stack called {@code name}. */
    public NestedStack stack(String name) {
        return stacks.computeIfAbsent(
                name, id -> NestedStack.Builder.create(hub, id).build());
    }

    /** Those that there are, by name. */
    public Map<String, NestedStack> all() {
        return Collections.unmodifiableMap(stacks);
    }

    /**
     * A scope for each stack.
     *
     * @param id the id of the scope in a nested stack
     * @param inHub the scope in the hub
     * @param before what must be there before anything of the scope is
     */
    public Function<String, Construct> scopes(String id, Construct inHub, CfnResource before) {
        Map<String, Construct> scopes = new LinkedHashMap<>();
        scopes.put(Placement.HUB, inHub);
        return stack -> scopes.computeIfAbsent(stack, name -> {
            NestedStack nested = stack(name);
            Objects.requireNonNull(nested.getNestedStackResource()).addResourceDependency(before);
            return new Construct(nested, id);
        });
    }
}
