package dev.jampx.cli.aws.template;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a stack is in a tree of nested stacks.
 *
 * @param nested the logical ids of the nested stacks on the way from the root stack, which has none
 */
public record StackPath(List<String> nested) implements Comparable<StackPath> {

    /** The stack that holds all others. */
    public static final StackPath ROOT = new StackPath(List.of());

    public StackPath {
        nested = List.copyOf(nested);
    }

    /** The stack that the resource {@code logicalId} of this one stands for. */
    public StackPath child(String logicalId) {
        return new StackPath(
                Stream.concat(nested.stream(), Stream.of(logicalId)).toList());
    }

    /** The stack that holds this one, which must not be the root. */
    public StackPath parent() {
        return new StackPath(nested.subList(0, nested.size() - 1));
    }

    /** What this stack is called in {@link #parent()}. */
    public String logicalId() {
        return nested.get(nested.size() - 1);
    }

    /** Whether no other stack holds it. */
    public boolean isRoot() {
        return nested.isEmpty();
    }

    /** The resource {@code logicalId} of this stack. */
    public Address resource(String logicalId) {
        return new Address(this, logicalId);
    }

    @Override
    public int compareTo(StackPath other) {
        return toString().compareTo(other.toString());
    }

    /** The logical ids with a slash after each; empty for the root. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        nested.forEach(logicalId -> text.append(logicalId).append('/'));
        return text.toString();
    }
}
