package dev.jampx.appsync.resolver;

import dev.jampx.appsync.naming.IndexOrder;
import dev.jampx.appsync.naming.ManagedFields;
import dev.jampx.appsync.naming.SortKey;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.RelationIndex;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys of a table's indexes, as a write has to keep them.
 *
 * @param keys the keys of all indexes
 * @param composite how messages call the index, by each sort key of several fields; indexes that share one keep it together
 */
record IndexKeys(List<KeySchema> keys, Map<SortKey, String> composite) {

    static IndexKeys of(Model model) {
        Map<SortKey, String> composite = new LinkedHashMap<>();
        IndexOrder.of(model).forEach(index -> addComposite(composite, index.key(), "@index '" + index.name() + "'"));
        model.relationIndexes()
                .forEach(
                        index -> addComposite(composite, index.key(), "global secondary index '" + index.name() + "'"));
        // The primary key joins these fields already.
        SortKey.of(model.primaryKey()).ifPresent(composite::remove);
        Stream<KeySchema> keys = Stream.concat(
                IndexOrder.of(model).stream().map(index -> index.key()),
                model.relationIndexes().stream().map(RelationIndex::key));
        return new IndexKeys(keys.toList(), composite);
    }

    /** The key attributes that may be null when a row is created. */
    List<String> nullable(Model model) {
        Set<String> attributes = new LinkedHashSet<>();
        for (KeySchema key : keys) {
            add(attributes, key.partitionKey(), model);
            SortKey.of(key).ifPresent(sortKey -> {
                if (!sortKey.isComposite()) {
                    add(attributes, sortKey.attribute(), model);
                } else if (sortKey.fields().stream().anyMatch(field -> isNullable(field, model))) {
                    attributes.add(sortKey.attribute());
                }
            });
        }
        return List.copyOf(attributes);
    }

    private static void add(Set<String> attributes, String field, Model model) {
        if (isNullable(field, model)) {
            attributes.add(field);
        }
    }

    private static boolean isNullable(String name, Model model) {
        Field field = model.field(name);
        boolean given = field.required() || model.primaryKey().fields().contains(name);
        return !given || ManagedFields.isGeneratedId(field) || ManagedFields.isTimestamp(field);
    }

    private static void addComposite(Map<SortKey, String> composite, KeySchema key, String index) {
        SortKey.of(key).filter(SortKey::isComposite).ifPresent(sortKey -> composite.putIfAbsent(sortKey, index));
    }
}
