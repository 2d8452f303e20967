package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.appsync.Table;
import dev.jampx.appsync.Table.AttributeType;
import java.util.List;
import java.util.Optional;

/** Short ways to write tables and documents. */
final class Tables {

    static final TableNames NAMES = new TableNames("testapi");
    static final Table TODO = table("Todo", "id");
    static final String TODO_NAME = NAMES.physical("Todo");

    private Tables() {}

    static Table table(String name, String partitionKey, Table.Index... indexes) {
        return new Table(name, key(partitionKey), List.of(indexes));
    }

    static Table.Index index(String name, Table.Key key) {
        return new Table.Index(name, key);
    }

    static Table.Key key(String partitionKey) {
        return new Table.Key(attribute(partitionKey, AttributeType.S), Optional.empty());
    }

    static Table.Key key(String partitionKey, String sortKey, AttributeType sortType) {
        return new Table.Key(attribute(partitionKey, AttributeType.S), Optional.of(attribute(sortKey, sortType)));
    }

    static Table.Attribute attribute(String name, AttributeType type) {
        return new Table.Attribute(name, type);
    }

    /** A document, in JSON with single quotes. */
    static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
