package dev.jampx.model.resolution;

import dev.jampx.model.ListShape;
import dev.jampx.model.Projection;
import dev.jampx.model.ScalarType;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.ModelOperations;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.RelationIndex;
import dev.jampx.model.resolved.SecondaryIndex;
import dev.jampx.model.resolved.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Resolves a model: default fields, keys, indexes. */
final class ModelResolution {

    private ModelResolution() {}

    static Model of(SchemaFacts schema, ModelFacts facts) {
        return new Model(
                facts.name(),
                members(schema, facts),
                key(facts.primaryKey()),
                facts.declared().secondaryIndexes().stream()
                        .map(index -> secondaryIndex(facts, index))
                        .toList(),
                schema.linksInto(facts)
                        .map(link -> new RelationIndex(link.indexName(), key(link.references())))
                        .toList(),
                ModelOperations.of(facts.declared()),
                facts.declared().disabledOperations(),
                schema.rules(facts),
                facts.declared().site());
    }

    private static List<Member> members(SchemaFacts schema, ModelFacts facts) {
        List<Member> members = new ArrayList<>();
        for (DeclaredField field : facts.declared().fields()) {
            members.add(field.type().accept(new MemberResolution(schema, facts, field.name())));
        }
        if (facts.getsDefaultIdentifier()) {
            members.add(field(ModelFacts.DEFAULT_IDENTIFIER, ScalarType.ID, Field.Origin.DEFAULT_IDENTIFIER));
        }
        for (String timestamp : ModelFacts.TIMESTAMPS) {
            if (facts.member(timestamp).isEmpty()) {
                members.add(field(timestamp, ScalarType.DATETIME, Field.Origin.TIMESTAMP));
            }
        }
        members.addAll(OwnerFields.missing(schema.rules(facts), members));
        return members;
    }

    private static Field field(String name, ScalarType type, Field.Origin origin) {
        return new Field(name, new ValueType.Scalar(type), true, ListShape.SINGLE, origin);
    }

    private static SecondaryIndex secondaryIndex(ModelFacts facts, DeclaredIndex index) {
        return new SecondaryIndex(
                facts.indexName(index),
                key(ModelFacts.keyFields(index)),
                facts.queryField(index),
                projection(index.projection()));
    }

    /** Amplify takes an index that includes nothing besides its keys for one that holds everything. */
    private static Projection projection(Projection declared) {
        return declared.kind() == Projection.Kind.INCLUDE
                        && declared.nonKeyAttributes().isEmpty()
                ? Projection.ALL
                : declared;
    }

    private static KeySchema key(List<String> fields) {
        return new KeySchema(fields.get(0), fields.subList(1, fields.size()));
    }
}
