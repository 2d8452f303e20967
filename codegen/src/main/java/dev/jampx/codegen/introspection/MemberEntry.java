package dev.jampx.codegen.introspection;

import dev.jampx.model.ListShape;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Relationship;
import dev.jampx.model.resolved.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entry of a field or a relationship. */
final class MemberEntry implements Member.Visitor<Map<String, Object>> {

    @Override
    public Map<String, Object> field(Field field) {
        boolean timestamp = field.origin() == Field.Origin.TIMESTAMP;
        // Timestamps are always there once a row is written, but no input has to give them.
        Map<String, Object> entry = entry(field.name(), field.type(), field.required() && !timestamp, field.list());
        if (timestamp) {
            entry.put("isReadOnly", true);
        }
        return entry;
    }

    @Override
    public Map<String, Object> hasMany(Relationship.HasMany hasMany) {
        Map<String, Object> association = association("HAS_MANY");
        association.put("associatedWith", hasMany.references());
        return entry(hasMany, ListShape.OPTIONAL_LIST, association);
    }

    @Override
    public Map<String, Object> hasOne(Relationship.HasOne hasOne) {
        Map<String, Object> association = association("HAS_ONE");
        association.put("associatedWith", hasOne.references());
        association.put("targetNames", List.of());
        return entry(hasOne, ListShape.SINGLE, association);
    }

    @Override
    public Map<String, Object> belongsTo(Relationship.BelongsTo belongsTo) {
        Map<String, Object> association = association("BELONGS_TO");
        association.put("targetNames", belongsTo.references());
        return entry(belongsTo, ListShape.SINGLE, association);
    }

    private static Map<String, Object> association(String connectionType) {
        Map<String, Object> association = new LinkedHashMap<>();
        association.put("connectionType", connectionType);
        return association;
    }

    private static Map<String, Object> entry(
            Relationship relationship, ListShape list, Map<String, Object> association) {
        Map<String, Object> entry =
                entry(relationship.name(), new ValueType.OfModel(relationship.target()), false, list);
        entry.put("association", association);
        return entry;
    }

    private static Map<String, Object> entry(String name, ValueType type, boolean required, ListShape list) {
        Map<String, Object> entry = ValueEntry.ofElement(name, type, required, list);
        // Always empty in version 1.
        entry.put("attributes", List.of());
        ValueEntry.putListShape(entry, list);
        return entry;
    }
}
