package dev.jampx.cli.aws.template;

import dev.jampx.cli.mistake.LimitProblems;
import dev.jampx.cli.mistake.Mistake;
import java.util.List;
import java.util.stream.Collectors;

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

    /** What to tell the user. */
    public Mistake mistake() {
        String chain = links.stream()
                .map(link -> "  " + link.from() + " (" + link.property() + ") -> " + link.to())
                .collect(Collectors.joining("\n"));
        return LimitProblems.circle(stack, chain, throughNestedStacks);
    }
}
