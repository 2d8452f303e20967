package dev.jampx.sandbox.dynamodb;

import dev.jampx.appsync.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is left to do for one table.
 *
 * @param steps the calls, in order; one index at a time, as DynamoDB wants it
 */
record TablePlan(List<TableStep> steps) {

    TablePlan {
        steps = List.copyOf(steps);
    }

    /**
     * The way from {@code existing} to {@code wanted}, whose primary keys are the same. Indexes are dropped before others
     * are added, so that an attribute can change its type between the two.
     */
    static TablePlan to(Table wanted, Optional<ExistingTable> existing) {
        return existing.map(table -> alter(wanted, table))
                .orElseGet(() -> new TablePlan(List.of(new TableStep.Create(wanted))));
    }

    private static TablePlan alter(Table wanted, ExistingTable existing) {
        Map<String, String> indexes =
                wanted.indexes().stream().collect(Collectors.toMap(Table.Index::name, IndexText::of));
        List<TableStep> steps = new ArrayList<>();
        existing.indexes().forEach((name, text) -> {
            if (!text.equals(indexes.get(name))) {
                steps.add(new TableStep.DropIndex(name));
            }
        });
        for (Table.Index index : wanted.indexes()) {
            if (!IndexText.of(index).equals(existing.indexes().get(index.name()))) {
                steps.add(new TableStep.AddIndex(wanted, index));
            }
        }
        if (!existing.streaming()) {
            steps.add(new TableStep.StartStream());
        }
        return new TablePlan(steps);
    }

    /** The change of primary key that stands between the two, if there is one. */
    static Optional<PrimaryKeyChangedException.Change> keyChange(Table wanted, Optional<ExistingTable> existing) {
        String key = KeyText.of(wanted.key());
        Function<ExistingTable, PrimaryKeyChangedException.Change> change =
                table -> new PrimaryKeyChangedException.Change(wanted.name(), table.key(), key);
        return existing.filter(table -> !table.key().equals(key)).map(change);
    }
}
