package dev.jampx.appsync;

import dev.jampx.appsync.Table.Attribute;
import dev.jampx.appsync.Table.AttributeType;
import dev.jampx.appsync.Table.Index;
import dev.jampx.appsync.Table.Key;
import dev.jampx.appsync.naming.IndexOrder;
import dev.jampx.appsync.naming.SortKey;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.ValueType;
import java.util.stream.Stream;

/** Makes the table of a model. */
final class TableCompiler {

    private TableCompiler() {}

    /** The table of {@code model}: the indexes that were asked for stand before those that relationships need. */
    static Table table(Model model) {
        return new Table(
                model.name(),
                key(model.primaryKey(), model),
                Stream.concat(
                                IndexOrder.of(model).stream()
                                        .map(index ->
                                                new Index(index.name(), key(index.key(), model), index.projection())),
                                model.relationIndexes().stream()
                                        .map(index -> new Index(index.name(), key(index.key(), model))))
                        .toList());
    }

    private static Key key(KeySchema key, Model model) {
        return new Key(
                attribute(key.partitionKey(), model), SortKey.of(key).map(sortKey -> sortAttribute(sortKey, model)));
    }

    private static Attribute sortAttribute(SortKey sortKey, Model model) {
        return sortKey.isComposite()
                ? new Attribute(sortKey.attribute(), AttributeType.S)
                : attribute(sortKey.attribute(), model);
    }

    private static Attribute attribute(String field, Model model) {
        return new Attribute(field, type(model.field(field).type()));
    }

    private static AttributeType type(ValueType type) {
        return switch (type.keyType()) {
            case STRING -> AttributeType.S;
            case NUMBER -> AttributeType.N;
            case NONE -> throw new IllegalArgumentException("a key cannot hold " + type.graphqlName());
        };
    }
}
