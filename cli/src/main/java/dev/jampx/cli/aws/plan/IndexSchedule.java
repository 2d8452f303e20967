package dev.jampx.cli.aws.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The operations that lead from a table's indexes to others, one for each update.
 *
 * <p>What is only added comes first and what is only removed last, so that every query finds its index for as long as possible.
 */
final class IndexSchedule {

    /** How many indexes DynamoDB allows on a table. */
    private static final int CAPACITY = 20;

    private final List<IndexDefinition> before;
    private final List<IndexOperation> operations;

    private IndexSchedule(List<IndexDefinition> before, List<IndexOperation> operations) {
        this.before = before;
        this.operations = List.copyOf(operations);
    }

    /** The schedule that leads from {@code before} to {@code after}. */
    static IndexSchedule between(List<IndexDefinition> before, List<IndexDefinition> after) {
        List<IndexDefinition> present = new ArrayList<>(before);
        List<IndexDefinition> dying = new ArrayList<>(missing(before, after));
        List<IndexDefinition> coming = new ArrayList<>(missing(after, before));
        int capacity = Math.max(CAPACITY, Math.max(before.size(), after.size()));
        List<IndexOperation> operations = new ArrayList<>();
        while (!dying.isEmpty() || !coming.isEmpty()) {
            boolean room = present.size() < capacity;
            Optional<IndexDefinition> next = room
                    ? coming.stream()
                            .filter(index -> dying.stream().noneMatch(old -> blocks(old, index)))
                            .findFirst()
                    : Optional.empty();
            if (next.isPresent()) {
                coming.remove(next.get());
                present.add(next.get());
                operations.add(new IndexOperation.Create(next.get()));
            } else {
                IndexDefinition old = nextToGo(dying, coming);
                dying.remove(old);
                present.remove(old);
                operations.add(new IndexOperation.Delete(old));
            }
        }
        return new IndexSchedule(List.copyOf(before), operations);
    }

    private static List<IndexDefinition> missing(List<IndexDefinition> indexes, List<IndexDefinition> others) {
        return indexes.stream()
                .filter(index -> others.stream().noneMatch(index::isSameAs))
                .toList();
    }

    private static boolean blocks(IndexDefinition old, IndexDefinition coming) {
        return old.name().equals(coming.name()) || old.contradicts(coming);
    }

    /** The first that stands in the way of one to come, or else the first. */
    private static IndexDefinition nextToGo(List<IndexDefinition> dying, List<IndexDefinition> coming) {
        return coming.stream()
                .flatMap(index -> dying.stream().filter(old -> blocks(old, index)))
                .findFirst()
                .orElse(dying.get(0));
    }

    /** How many updates it takes. */
    int length() {
        return operations.size();
    }

    /** How many updates it takes until every new index exists. */
    int lengthToLastCreation() {
        int length = operations.size();
        while (length > 0 && operations.get(length - 1) instanceof IndexOperation.Delete) {
            length--;
        }
        return length;
    }

    /** What the update {@code step} of {@code total} does, counted from 1. Deletions that nothing waits for come as late as possible. */
    Optional<IndexOperation> at(int step, int total) {
        int leading = lengthToLastCreation();
        int index = step <= leading ? step - 1 : step - 1 - (total - length());
        return step > leading && index < leading ? Optional.empty() : Optional.of(operations.get(index));
    }

    /** The indexes that are there after the update {@code step} of {@code total}. */
    List<IndexDefinition> after(int step, int total) {
        List<IndexDefinition> present = new ArrayList<>(before);
        for (int current = 1; current <= step; current++) {
            at(current, total).ifPresent(operation -> {
                if (operation instanceof IndexOperation.Create) {
                    present.add(operation.index());
                } else {
                    present.remove(operation.index());
                }
            });
        }
        return present;
    }
}
