package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a role must allow before a request is run. */
final class RequiredPermissions {

    private static final String ANY_TABLE = "table/*";

    /** The actions that the parts of a TransactWriteItems stand for. */
    private static final Map<String, String> TRANSACTION_ACTIONS = Map.of(
            "Put", "PutItem",
            "Update", "UpdateItem",
            "Delete", "DeleteItem",
            "ConditionCheck", "ConditionCheckItem");

    private RequiredPermissions() {}

    /**
     * A permission.
     *
     * @param action an IAM action, such as {@code dynamodb:Query}
     * @param resource {@code table/<physical name>}, with {@code /index/<index>} when an index is read, or {@code
     *     table/*} where the request does not name tables
     */
    record Permission(String action, String resource) {

        static Permission of(String operation, String resource) {
            return new Permission("dynamodb:" + operation, resource);
        }
    }

    /** All the permissions that {@code request} takes. */
    static List<Permission> of(String operation, ObjectNode request) {
        return switch (operation) {
            case "BatchGetItem", "BatchWriteItem" -> batch(operation, request);
            case "TransactWriteItems" -> transactWrite(request);
            case "TransactGetItems" -> transactGet(request);
            case "ExecuteStatement" -> List.of(statement(request));
            case "BatchExecuteStatement" -> statements(request.path("Statements"));
            case "ExecuteTransaction" -> statements(request.path("TransactStatements"));
            case "TagResource", "UntagResource", "ListTagsOfResource" ->
                List.of(Permission.of(operation, table(request.path("ResourceArn"))));
            case "DescribeStream", "GetShardIterator" ->
                List.of(Permission.of(operation, table(request.path("StreamArn"))));
            default -> List.of(Permission.of(operation, tableOrIndex(request)));
        };
    }

    private static List<Permission> batch(String operation, ObjectNode request) {
        List<Permission> permissions = new ArrayList<>();
        request.path("RequestItems")
                .fieldNames()
                .forEachRemaining(table -> permissions.add(Permission.of(operation, table(table))));
        return permissions;
    }

    private static List<Permission> transactWrite(ObjectNode request) {
        List<Permission> permissions = new ArrayList<>();
        for (JsonNode item : request.path("TransactItems")) {
            TRANSACTION_ACTIONS.forEach((part, action) -> {
                if (item.has(part)) {
                    permissions.add(Permission.of(action, table(item.path(part).path("TableName"))));
                }
            });
        }
        return permissions;
    }

    private static List<Permission> transactGet(ObjectNode request) {
        List<Permission> permissions = new ArrayList<>();
        for (JsonNode item : request.path("TransactItems")) {
            permissions.add(Permission.of("GetItem", table(item.path("Get").path("TableName"))));
        }
        return permissions;
    }

    private static List<Permission> statements(JsonNode statements) {
        List<Permission> permissions = new ArrayList<>();
        statements.forEach(each -> permissions.add(statement(each)));
        return permissions;
    }

    /** PartiQL hides its table in text; a role has to allow it on all tables. */
    private static Permission statement(JsonNode request) {
        String text = request.path("Statement").asText().stripLeading();
        String verb = text.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        String action = verb.isEmpty() ? "" : verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1);
        return Permission.of("PartiQL" + action, ANY_TABLE);
    }

    private static String tableOrIndex(ObjectNode request) {
        String table = table(request.path("TableName"));
        JsonNode index = request.path("IndexName");
        return index.isTextual() ? table + "/index/" + index.textValue() : table;
    }

    private static String table(JsonNode nameOrArn) {
        return nameOrArn.isTextual() ? table(nameOrArn.textValue()) : ANY_TABLE;
    }

    /** AWS takes a table's ARN wherever it takes its name. */
    private static String table(String nameOrArn) {
        int name = nameOrArn.indexOf(":table/");
        return nameOrArn.startsWith("arn:") && name >= 0 ? nameOrArn.substring(name + 1) : "table/" + nameOrArn;
    }
}
