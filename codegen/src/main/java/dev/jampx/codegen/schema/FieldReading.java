package dev.jampx.codegen.schema;

import dev.jampx.model.ListShape;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Relationship;
import dev.jampx.model.resolved.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a member as clients are to see it.
 *
 * @param counterparts for each model, the first of its fields that has certain references
 */
record FieldReading(Map<String, Map<List<String>, String>> counterparts) implements Member.Visitor<ClientField> {

    @Override
    public ClientField field(Field field) {
        boolean timestamp = field.origin() == Field.Origin.TIMESTAMP;
        // Timestamps are always there once a row is written, but nobody has to give them.
        return new ClientField(
                field.name(),
                field.type(),
                field.required() && !timestamp,
                field.list(),
                timestamp,
                Optional.empty(),
                field.rules());
    }

    @Override
    public ClientField hasMany(Relationship.HasMany hasMany) {
        return connected(hasMany, Connection.Kind.HAS_MANY, ListShape.OPTIONAL_LIST);
    }

    @Override
    public ClientField hasOne(Relationship.HasOne hasOne) {
        return connected(hasOne, Connection.Kind.HAS_ONE, ListShape.SINGLE);
    }

    @Override
    public ClientField belongsTo(Relationship.BelongsTo belongsTo) {
        return connected(belongsTo, Connection.Kind.BELONGS_TO, ListShape.SINGLE);
    }

    private ClientField connected(Relationship relationship, Connection.Kind kind, ListShape list) {
        String target = relationship.target();
        String counterpart = counterparts.get(target).get(relationship.references());
        if (counterpart == null) {
            throw new IllegalArgumentException(relationship.name() + " has no other end on " + target);
        }
        return new ClientField(
                relationship.name(),
                new ValueType.OfModel(target),
                false,
                list,
                false,
                Optional.of(new Connection(kind, target, relationship.references(), counterpart)),
                relationship.rules());
    }
}
