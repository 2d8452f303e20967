package dev.jampx.cdk.placement;

/**
 * What a stack takes.
 *
 * @param stack the most that it may have
 */
public record Limits(Size stack) {

    /** CloudFormation's quotas. */
    public static final Limits CLOUDFORMATION = new Limits(new Size(500, 1_000_000));

    // Units that are in a stack stay there and grow: by an index, a relationship, or longer code of a later jampx.
    private static final double SHARE_TO_FILL = 0.75;

    /** Up to where a stack is filled with new units. */
    Size fill() {
        return new Size((int) (stack.resources() * SHARE_TO_FILL), (int) (stack.bytes() * SHARE_TO_FILL));
    }
}
