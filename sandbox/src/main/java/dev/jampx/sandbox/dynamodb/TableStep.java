package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.appsync.Table;

/** One call that takes a table nearer to what is wanted. Whatever prefix of a plan was run, planning anew finds the rest. */
sealed interface TableStep {

    /** The operation to call. */
    String operation();

    /** The document to call it with. */
    ObjectNode request(String physicalName);

    /** Creates the table with all its indexes. */
    record Create(Table table) implements TableStep {

        @Override
        public String operation() {
            return "CreateTable";
        }

        @Override
        public ObjectNode request(String physicalName) {
            return TableRequests.create(physicalName, table);
        }
    }

    /** Drops an index; the rows stay in the table. */
    record DropIndex(String index) implements TableStep {

        @Override
        public String operation() {
            return "UpdateTable";
        }

        @Override
        public ObjectNode request(String physicalName) {
            return TableRequests.dropIndex(physicalName, index);
        }
    }

    /** Adds an index, filled from the rows that are there. */
    record AddIndex(Table table, Table.Index index) implements TableStep {

        @Override
        public String operation() {
            return "UpdateTable";
        }

        @Override
        public ObjectNode request(String physicalName) {
            return TableRequests.addIndex(physicalName, table, index);
        }
    }

    /** Switches the table's stream on. */
    record StartStream() implements TableStep {

        @Override
        public String operation() {
            return "UpdateTable";
        }

        @Override
        public ObjectNode request(String physicalName) {
            return TableRequests.startStream(physicalName);
        }
    }
}
