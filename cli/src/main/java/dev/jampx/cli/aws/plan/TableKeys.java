package dev.jampx.cli.aws.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.cli.aws.template.Resource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The primary keys of tables. */
final class TableKeys {

    static final String TABLE = "AWS::DynamoDB::Table";
    static final String ATTRIBUTES = "AttributeDefinitions";

    private TableKeys() {}

    /** Whether {@code property} is the one in which an attribute of the primary key has another type, so that the table is replaced. */
    static boolean changed(Resource before, @Nullable Resource after, String property) {
        return after != null
                && property.equals(ATTRIBUTES)
                && before.type().equals(TABLE)
                && !keyTypes(before).equals(keyTypes(after));
    }

    /** The types of a table's attributes, by name. */
    static Map<String, String> types(Resource table) {
        Map<String, String> types = new LinkedHashMap<>();
        for (JsonNode attribute : table.property(ATTRIBUTES)) {
            types.put(
                    attribute.path("AttributeName").asText(),
                    attribute.path("AttributeType").asText());
        }
        return types;
    }

    private static Map<String, String> keyTypes(Resource table) {
        Map<String, String> all = types(table);
        Map<String, String> types = new LinkedHashMap<>();
        for (JsonNode key : table.property("KeySchema")) {
            String name = key.path("AttributeName").asText();
            types.put(name, all.getOrDefault(name, ""));
        }
        return types;
    }
}
