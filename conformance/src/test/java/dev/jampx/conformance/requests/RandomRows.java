package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.conformance.random.Dice;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Model;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of a model as resolvers would have written them, and as others might have: owned by anybody, by nobody, by null. */
record RandomRows(Dice dice, RandomValues values, TypeDefinitionRegistry schema) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String BEFORE = "2026-01-01T00:00:00.000Z";

    /** Rows with different keys, as plain JSON. */
    List<ObjectNode> of(Model model) {
        Map<String, Type<?>> types =
                schema.getTypeOrNull(model.name(), ObjectTypeDefinition.class).getFieldDefinitions().stream()
                        .collect(Collectors.toMap(FieldDefinition::getName, FieldDefinition::getType));
        Set<List<JsonNode>> keys = new HashSet<>();
        return dice.times(dice.between(3, 7), () -> row(model, types)).stream()
                .filter(row -> keys.add(
                        model.primaryKey().fields().stream().map(row::get).toList()))
                .toList();
    }

    private ObjectNode row(Model model, Map<String, Type<?>> types) {
        ObjectNode row = NODES.objectNode();
        Set<String> ofIndexes = new TreeSet<>();
        keys(model).forEach(key -> ofIndexes.addAll(key.fields()));
        for (Field field : model.fields()) {
            boolean needed = field.required() && field.list() != dev.jampx.model.ListShape.OPTIONAL_LIST
                    || field.list() == dev.jampx.model.ListShape.REQUIRED_LIST
                    || model.primaryKey().fields().contains(field.name());
            if (field.origin() == Field.Origin.TIMESTAMP) {
                row.put(field.name(), BEFORE);
            } else if (needed || dice.chance(80)) {
                row.set(
                        field.name(),
                        values.stored(field.name(), types.get(field.name())).orElseThrow());
            } else if (!ofIndexes.contains(field.name()) && dice.chance(50)) {
                row.putNull(field.name());
            }
        }
        row.put("__typename", model.name());
        keys(model).filter(key -> key.sortKeys().size() > 1).forEach(key -> join(row, key));
        return row;
    }

    private static Stream<KeySchema> keys(Model model) {
        return Stream.of(
                        Stream.of(model.primaryKey()),
                        model.secondaryIndexes().stream().map(index -> index.key()),
                        model.relationIndexes().stream().map(index -> index.key()))
                .flatMap(each -> each);
    }

    private static void join(ObjectNode row, KeySchema key) {
        if (key.sortKeys().stream().allMatch(row::has)) {
            row.put(
                    String.join("#", key.sortKeys()),
                    key.sortKeys().stream().map(part -> row.get(part).asText()).collect(Collectors.joining("#")));
        }
    }
}
