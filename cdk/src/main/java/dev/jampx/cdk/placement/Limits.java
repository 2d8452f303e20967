package dev.jampx.cdk.placement;

/**
 * What CloudFormation takes.
 *
 * @param stack the most that a stack may have
 * @param hierarchy the most resources that a root stack and all its nested stacks may have in one update
 * @param outputs the most outputs of a stack
 * @param parameters the most parameters of a stack
 */
public record Limits(Size stack, int hierarchy, int outputs, int parameters) {

    /** CloudFormation's quotas. A template of 1 MB is read as one of 1,000,000 bytes: the documentation does not say which is meant. */
    public static final Limits CLOUDFORMATION = new Limits(new Size(500, 1_000_000), 2500, 200, 200);

    /** No limits, for measurements. */
    public static final Limits NONE = new Limits(
            new Size(Integer.MAX_VALUE, Integer.MAX_VALUE), Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    // Units that are in a stack stay there and grow: by an index, a relationship, or longer code of a later jampx.
    private static final double SHARE_TO_FILL = 0.75;

    /** Up to where a stack is filled with new units. */
    Size fill() {
        return new Size((int) (stack.resources() * SHARE_TO_FILL), (int) (stack.bytes() * SHARE_TO_FILL));
    }
}
