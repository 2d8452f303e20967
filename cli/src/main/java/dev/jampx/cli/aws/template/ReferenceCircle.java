package dev.jampx.cli.aws.template;

import java.util.List;

/**
 * Resources none of which can be created first.
 *
 * @param stack the stack in which the circle closes, as people call it
 * @param links the references in turn; the last leads to where the first begins
 * @param throughNestedStacks whether a nested stack, which is created as a whole, is part of it
 */
public record ReferenceCircle(String stack, List<CircleLink> links, boolean throughNestedStacks) {

    public ReferenceCircle {
        links = List.copyOf(links);
    }
}
