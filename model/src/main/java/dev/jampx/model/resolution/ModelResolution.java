package dev.jampx.model.resolution;

import dev.jampx.model.ListShape;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.ScalarType;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.RelationIndex;
import dev.jampx.model.resolved.SecondaryIndex;
import dev.jampx.model.resolved.ValueType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Resolves a model: default fields, keys, indexes. */
final class ModelResolution {

    private ModelResolution() {}

    static Model of(SchemaFacts schema, ModelFacts facts) {
        return new Model(
                facts.name(),
                members(facts),
                key(facts.primaryKey()),
                facts.declared().secondaryIndexes().stream()
                        .map(index -> secondaryIndex(facts, index))
                        .toList(),
                schema.linksInto(facts)
                        .map(link -> new RelationIndex(link.indexName(), key(link.references())))
                        .toList(),
                operations(facts),
                schema.rules(facts),
                facts.declared().site());
    }

    private static Set<ModelOperation> operations(ModelFacts facts) {
        Set<ModelOperation> operations = EnumSet.range(ModelOperation.GET, ModelOperation.ON_DELETE);
        facts.declared().disabledOperations().forEach(disabled -> operations.removeAll(disabled.single()));
        return operations;
    }

    private static List<Member> members(ModelFacts facts) {
        List<Member> members = new ArrayList<>();
        for (DeclaredField field : facts.declared().fields()) {
            members.add(field.type().accept(new MemberResolution(facts, field.name())));
        }
        if (facts.getsDefaultIdentifier()) {
            members.add(field(ModelFacts.DEFAULT_IDENTIFIER, ScalarType.ID, Field.Origin.DEFAULT_IDENTIFIER));
        }
        for (String timestamp : ModelFacts.TIMESTAMPS) {
            if (facts.member(timestamp).isEmpty()) {
                members.add(field(timestamp, ScalarType.DATETIME, Field.Origin.TIMESTAMP));
            }
        }
        return members;
    }

    private static Field field(String name, ScalarType type, Field.Origin origin) {
        return new Field(name, new ValueType.Scalar(type), true, ListShape.SINGLE, origin);
    }

    private static SecondaryIndex secondaryIndex(ModelFacts facts, DeclaredIndex index) {
        return new SecondaryIndex(
                facts.indexName(index), key(ModelFacts.keyFields(index)), facts.queryField(index), index.projection());
    }

    private static KeySchema key(List<String> fields) {
        return new KeySchema(fields.get(0), fields.subList(1, fields.size()));
    }
}
