package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One side: an API with tables of its own. */
interface ServedApi extends AutoCloseable {

    /** The answer to {@code request}, with {@code data} and {@code errors}, or with {@code errors} alone if it is refused as a whole. */
    JsonNode answer(RequestingCaller caller, GraphQlRequest request);

    /** The tables, by model. */
    List<ModelTable> tables();

    /** Takes the tables away. */
    @Override
    default void close() {
        tables().forEach(ModelTable::delete);
    }

    /** The table of a model. */
    record ModelTable(String model, String physicalName) {

        /** @param item as on the wire */
        void put(ObjectNode item) {
            ObjectNode request = item.objectNode().put("TableName", physicalName);
            request.set("Item", item);
            Database.call("PutItem", request);
        }

        /** @param key as on the wire */
        void delete(ObjectNode key) {
            ObjectNode request = key.objectNode().put("TableName", physicalName);
            request.set("Key", key);
            Database.call("DeleteItem", request);
        }

        /** All items, as on the wire. */
        JsonNode items() {
            return Database.call("Scan", JsonNodeFactory.instance.objectNode().put("TableName", physicalName))
                    .get("Items");
        }

        private void delete() {
            Database.call("DeleteTable", JsonNodeFactory.instance.objectNode().put("TableName", physicalName));
        }
    }
}
