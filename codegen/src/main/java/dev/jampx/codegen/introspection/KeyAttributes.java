package dev.jampx.codegen.introspection;

import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import dev.jampx.model.resolved.SecondaryIndex;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys of a model: the primary key if it was declared, the indexes that were asked for, some of those that relationships need. */
final class KeyAttributes {

    private KeyAttributes() {}

    static List<Map<String, @Nullable Object>> of(Data data, Model model) {
        return Stream.of(primaryKey(model), secondaryIndexes(model), relationIndexes(data, model))
                .flatMap(keys -> keys)
                .toList();
    }

    private static Stream<Map<String, @Nullable Object>> primaryKey(Model model) {
        KeySchema key = model.primaryKey();
        if (model.field(key.partitionKey()).origin() == Field.Origin.DEFAULT_IDENTIFIER) {
            return Stream.empty();
        }
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("fields", key.fields());
        return Stream.of(properties);
    }

    private static Stream<Map<String, @Nullable Object>> secondaryIndexes(Model model) {
        List<String> fields = MemberOrder.of(model).stream().map(Member::name).toList();
        return model.secondaryIndexes().stream()
                .sorted(Comparator.comparingInt(
                        index -> fields.indexOf(index.key().partitionKey())))
                .map(KeyAttributes::secondaryIndex);
    }

    private static Map<String, @Nullable Object> secondaryIndex(SecondaryIndex index) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("name", index.name());
        properties.put("queryField", index.queryField().orElse(null));
        properties.put("fields", index.key().fields());
        return properties;
    }

    /** Amplify names the index of a {@code hasMany} only where the first way back to the other model is no {@code belongsTo}. */
    private static Stream<Map<String, @Nullable Object>> relationIndexes(Data data, Model model) {
        return data.models().stream()
                .filter(source -> !firstWayBackIsBelongsTo(model, source))
                .flatMap(source -> source.relationships().stream())
                .filter(Relationship.HasMany.class::isInstance)
                .map(Relationship.HasMany.class::cast)
                .filter(hasMany -> hasMany.target().equals(model.name()))
                .map(KeyAttributes::relationIndex);
    }

    private static boolean firstWayBackIsBelongsTo(Model model, Model source) {
        return model.relationships().stream()
                .filter(relationship -> relationship.target().equals(source.name()))
                .findFirst()
                .filter(Relationship.BelongsTo.class::isInstance)
                .isPresent();
    }

    private static Map<String, @Nullable Object> relationIndex(Relationship.HasMany hasMany) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("name", hasMany.indexName());
        properties.put("fields", hasMany.references());
        return properties;
    }
}
