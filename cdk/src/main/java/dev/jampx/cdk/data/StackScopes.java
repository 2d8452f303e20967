package dev.jampx.cdk.data;

import dev.jampx.cdk.placement.NestedStacks;
import dev.jampx.cdk.placement.Placement;
import java.util.function.Function;
import software.amazon.awscdk.CfnResource;
import software.constructs.Construct;

/** Where the parts of an API are made. */
final class StackScopes {

    private final Placement placement;
    private final Function<String, Construct> scopes;

    /**
     * @param hub the scope of what is in the hub
     * @param schema the schema, which nested stacks come after
     */
    StackScopes(Placement placement, NestedStacks stacks, Construct hub, CfnResource schema) {
        this.placement = placement;
        this.scopes = stacks.scopes("data", hub, schema);
    }

    /** The name of the stack of the unit called {@code unit}. */
    String stackOf(String unit) {
        return placement.stackOf(unit);
    }

    /** The scope in the stack called {@code stack}. */
    Construct in(String stack) {
        return scopes.apply(stack);
    }
}
