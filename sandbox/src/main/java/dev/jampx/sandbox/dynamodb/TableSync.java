package dev.jampx.sandbox.dynamodb;

import dev.jampx.appsync.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the database to an API's tables, keeping every row.
 *
 * <p>Tables that no model stands for any more are kept, with their rows and indexes; if the model comes back, so do its
 * rows. A table whose indexes change keeps its rows; an index with another key than before is dropped and built anew.
 * A run that was killed half-way leaves a valid database, and the next run does the rest.
 */
public final class TableSync {

    private final LocalDynamoDb database;
    private final TableNames names;
    /** The tables known to be as they are here, by physical name, as long as nobody else changes tables. */
    private final Map<String, Table> known = new HashMap<>();

    private long knownAt;

    /**
     * @param database the database
     * @param names the physical names of the API's tables
     */
    public TableSync(LocalDynamoDb database, TableNames names) {
        this.database = database;
        this.names = names;
    }

    /**
     * Returns when the database has {@code tables}, ready for use. Does next to nothing for tables that have not changed.
     *
     * @throws PrimaryKeyChangedException when tables exist under another primary key; nothing was changed then
     */
    public synchronized void apply(List<Table> tables) {
        if (knownAt != database.tableChanges()) {
            known.clear();
        }
        // Taken before looking, so that a change by somebody else in between makes the next call look again.
        knownAt = database.tableChanges();
        List<Table> unknown = tables.stream()
                .filter(table -> !table.equals(known.get(names.physical(table.name()))))
                .toList();
        refuseKeyChanges(unknown);
        unknown.forEach(this::apply);
    }

    private void refuseKeyChanges(List<Table> tables) {
        List<PrimaryKeyChangedException.Change> changes = tables.stream()
                .flatMap(table -> TablePlan.keyChange(table, database.table(names.physical(table.name()))).stream())
                .toList();
        if (!changes.isEmpty()) {
            throw new PrimaryKeyChangedException(changes);
        }
    }

    private void apply(Table table) {
        String physicalName = names.physical(table.name());
        TablePlan plan = TablePlan.to(table, database.table(physicalName));
        for (TableStep step : plan.steps()) {
            database.call(step.operation(), step.request(physicalName));
            knownAt++;
        }
        known.put(physicalName, table);
    }
}
