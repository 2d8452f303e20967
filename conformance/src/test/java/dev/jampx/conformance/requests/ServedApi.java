package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One side: an API with tables of its own. */
interface ServedApi {

    /** The answer to {@code request}, with {@code data} and {@code errors}, or with {@code errors} alone if it is refused as a whole. */
    JsonNode answer(RequestingCaller caller, GraphQlRequest request);

    /** The tables, by model. */
    List<ModelTable> tables();

    /** The table of a model. */
    record ModelTable(Database database, String model, String physicalName) {

        /** @param item as on the wire */
        void put(ObjectNode item) {
            ObjectNode request = item.objectNode().put("TableName", physicalName);
            request.set("Item", item);
            database.call("PutItem", request);
        }

        /** @param key as on the wire */
        void delete(ObjectNode key) {
            ObjectNode request = key.objectNode().put("TableName", physicalName);
            request.set("Key", key);
            database.call("DeleteItem", request);
        }

        /** All items, as on the wire. */
        JsonNode items() {
            return database.call("Scan", JsonNodeFactory.instance.objectNode().put("TableName", physicalName))
                    .get("Items");
        }
    }
}
