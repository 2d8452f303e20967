package dev.jampx.codegen.schema;

import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A key of a model, by which clients look up rows.
 *
 * @param name the name of the index; the primary key has none
 * @param queryField the query that reads the index, if it has one
 * @param fields the fields that make it up
 */
public record ClientKey(Optional<String> name, Optional<String> queryField, List<String> fields) {

    public ClientKey {
        fields = List.copyOf(fields);
    }

    /** The keys that {@code model} declares: the primary key unless it is the default, then the indexes by the order of their fields. */
    public static List<ClientKey> declared(Model model) {
        KeySchema key = model.primaryKey();
        Stream<ClientKey> primary = model.field(key.partitionKey()).origin() == Field.Origin.DEFAULT_IDENTIFIER
                ? Stream.empty()
                : Stream.of(new ClientKey(Optional.empty(), Optional.empty(), key.fields()));
        return Stream.concat(primary, secondary(model)).toList();
    }

    private static Stream<ClientKey> secondary(Model model) {
        if (model.secondaryIndexes().isEmpty()) {
            return Stream.empty();
        }
        List<String> fields = MemberOrder.of(model).stream().map(Member::name).toList();
        return model.secondaryIndexes().stream()
                .sorted(Comparator.comparingInt(
                        index -> fields.indexOf(index.key().partitionKey())))
                .map(index -> new ClientKey(
                        Optional.of(index.name()),
                        index.queryField(),
                        index.key().fields()));
    }

    /**
     * The keys that relationships need on their targets, by the targets' names. Amplify names the index of a {@code hasMany} only where the
     * first way back to the other model is no {@code belongsTo}.
     */
    public static Map<String, List<ClientKey>> ofRelationships(Data data) {
        Map<String, Map<String, Relationship>> firstWays = new HashMap<>();
        data.models().forEach(model -> firstWays.put(model.name(), firstWays(model)));
        Map<String, List<ClientKey>> keys = new HashMap<>();
        for (Model source : data.models()) {
            for (Relationship relationship : source.relationships()) {
                if (relationship instanceof Relationship.HasMany hasMany
                        && !(firstWays.get(hasMany.target()).get(source.name()) instanceof Relationship.BelongsTo)) {
                    keys.computeIfAbsent(hasMany.target(), target -> new ArrayList<>())
                            .add(new ClientKey(
                                    Optional.of(hasMany.indexName()), Optional.empty(), hasMany.references()));
                }
            }
        }
        return keys;
    }

    private static Map<String, Relationship> firstWays(Model model) {
        Map<String, Relationship> ways = new HashMap<>();
        model.relationships().forEach(relationship -> ways.putIfAbsent(relationship.target(), relationship));
        return ways;
    }
}
