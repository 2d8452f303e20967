package dev.jampx.cli.aws.template;

import java.util.Comparator;

/**
 * Which resource of a tree of templates is meant.
 *
 * @param stack the stack that declares it
 * @param logicalId what it is called there
 */
public record Address(StackPath stack, String logicalId) implements Comparable<Address> {

    private static final Comparator<Address> BY_STACK_THEN_NAME =
            Comparator.comparing(Address::stack).thenComparing(Address::logicalId);

    @Override
    public int compareTo(Address other) {
        return BY_STACK_THEN_NAME.compare(this, other);
    }

    @Override
    public String toString() {
        return stack + logicalId;
    }
}
