package dev.jampx.cli.aws.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jampx.cli.aws.template.Address;
import dev.jampx.cli.aws.template.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A table that stays and gets other indexes.
 *
 * @param address where it is
 * @param name what people call it
 * @param schedule what happens to its indexes, in order
 */
record TableChange(Address address, String name, IndexSchedule schedule) {

    /** The tables of both trees whose indexes differ, and that are neither replaced nor moved. */
    static List<TableChange> of(Comparison comparison) {
        List<TableChange> changes = new ArrayList<>();
        comparison.before().forEach((address, resource) -> {
            if (resource.type().equals(TableKeys.TABLE) && !comparison.isReplaced(address)) {
                comparison.counterpart(address, resource).ifPresent(after -> {
                    IndexSchedule schedule =
                            IndexSchedule.between(IndexDefinition.of(resource), IndexDefinition.of(after));
                    if (schedule.length() > 0) {
                        changes.add(new TableChange(address, resource.displayName(), schedule));
                    }
                });
            }
        });
        return changes;
    }

    /** The table after the update {@code step} of {@code total}, in all else as {@code base} has it. */
    Resource after(int step, int total, Resource base) {
        List<IndexDefinition> present = schedule.after(step, total);
        List<IndexDefinition> own = IndexDefinition.of(base);
        boolean same = own.size() == present.size() && own.stream().allMatch(index -> contains(present, index));
        return same ? base : withIndexes(base, own, present);
    }

    private static Resource withIndexes(Resource base, List<IndexDefinition> own, List<IndexDefinition> present) {
        ArrayNode indexes = JsonNodeFactory.instance.arrayNode();
        own.stream().filter(index -> contains(present, index)).forEach(index -> indexes.add(index.json()));
        present.stream().filter(index -> !contains(own, index)).forEach(index -> indexes.add(index.on(base)));
        Resource table = base.with(TableKeys.ATTRIBUTES, attributes(base, present));
        return indexes.isEmpty()
                ? table.without(IndexDefinition.INDEXES)
                : table.with(IndexDefinition.INDEXES, indexes);
    }

    private static boolean contains(List<IndexDefinition> indexes, IndexDefinition index) {
        return indexes.stream().anyMatch(index::isSameAs);
    }

    /** DynamoDB wants exactly the attributes that are in a key. */
    private static ArrayNode attributes(Resource base, List<IndexDefinition> present) {
        Map<String, String> ofBase = TableKeys.types(base);
        Map<String, String> wanted = new LinkedHashMap<>();
        IndexDefinition.keys(base.properties()).forEach(name -> wanted.put(name, type(ofBase, name)));
        for (JsonNode local : base.property("LocalSecondaryIndexes")) {
            IndexDefinition.keys(local).forEach(name -> wanted.put(name, type(ofBase, name)));
        }
        present.forEach(index -> index.attributeTypes().forEach(wanted::putIfAbsent));
        ArrayNode attributes = JsonNodeFactory.instance.arrayNode();
        wanted.forEach((name, type) -> attributes.add(declared(base, name, type)));
        return attributes;
    }

    private static String type(Map<String, String> types, String name) {
        return types.getOrDefault(name, "");
    }

    private static JsonNode declared(Resource base, String name, String type) {
        Optional<JsonNode> own = StreamSupport.stream(
                        base.property(TableKeys.ATTRIBUTES).spliterator(), false)
                .filter(attribute -> attribute.path("AttributeName").asText().equals(name)
                        && attribute.path("AttributeType").asText().equals(type))
                .findFirst();
        return own.orElseGet(() ->
                JsonNodeFactory.instance.objectNode().put("AttributeName", name).put("AttributeType", type));
    }
}
