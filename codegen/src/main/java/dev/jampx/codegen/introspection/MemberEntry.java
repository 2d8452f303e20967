package dev.jampx.codegen.introspection;

import dev.jampx.model.ListShape;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Relationship;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entry of a field or a relationship. */
final class MemberEntry implements Member.Visitor<Map<String, Object>> {

    @Override
    public Map<String, Object> field(Field field) {
        boolean timestamp = field.origin() == Field.Origin.TIMESTAMP;
        boolean list = field.list() != ListShape.SINGLE;
        // Timestamps are always there once a row is written, but no input has to give them.
        Map<String, Object> entry =
                entry(field.name(), list, field.type().graphqlName(), field.required() && !timestamp);
        if (timestamp) {
            entry.put("isReadOnly", true);
        }
        if (list) {
            entry.put("isArrayNullable", field.list() == ListShape.OPTIONAL_LIST);
        }
        return entry;
    }

    @Override
    public Map<String, Object> hasMany(Relationship.HasMany hasMany) {
        Map<String, Object> entry = entry(hasMany.name(), true, Map.of("model", hasMany.target()), false);
        entry.put("isArrayNullable", true);
        Map<String, Object> association = association("HAS_MANY");
        association.put("associatedWith", hasMany.references());
        entry.put("association", association);
        return entry;
    }

    @Override
    public Map<String, Object> hasOne(Relationship.HasOne hasOne) {
        Map<String, Object> entry = entry(hasOne.name(), false, Map.of("model", hasOne.target()), false);
        Map<String, Object> association = association("HAS_ONE");
        association.put("associatedWith", hasOne.references());
        association.put("targetNames", List.of());
        entry.put("association", association);
        return entry;
    }

    @Override
    public Map<String, Object> belongsTo(Relationship.BelongsTo belongsTo) {
        Map<String, Object> entry = entry(belongsTo.name(), false, Map.of("model", belongsTo.target()), false);
        Map<String, Object> association = association("BELONGS_TO");
        association.put("targetNames", belongsTo.references());
        entry.put("association", association);
        return entry;
    }

    private static Map<String, Object> entry(String name, boolean list, Object type, boolean required) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", name);
        entry.put("isArray", list);
        entry.put("type", type);
        entry.put("isRequired", required);
        entry.put("attributes", List.of());
        return entry;
    }

    private static Map<String, Object> association(String connectionType) {
        Map<String, Object> association = new LinkedHashMap<>();
        association.put("connectionType", connectionType);
        return association;
    }
}
