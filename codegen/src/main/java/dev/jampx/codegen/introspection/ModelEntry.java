package dev.jampx.codegen.introspection;

import dev.jampx.codegen.schema.MemberOrder;
import dev.jampx.model.naming.Plural;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entry of a model. */
final class ModelEntry {

    private ModelEntry() {}

    static Map<String, Object> of(Model model, ModelAttributes attributes) {
        Map<String, Object> fields = new LinkedHashMap<>();
        MemberOrder.of(model).stream()
                .filter(member -> !isOwnerNobodyWrote(member))
                .forEach(member -> fields.put(member.name(), member.accept(new MemberEntry())));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", model.name());
        entry.put("fields", fields);
        entry.put("syncable", true);
        entry.put("pluralName", Plural.of(model.name()));
        entry.put("attributes", attributes.of(model));
        entry.put("primaryKeyInfo", primaryKey(model.primaryKey()));
        return entry;
    }

    /** Amplify's clients know such a field from the rule alone. */
    private static boolean isOwnerNobodyWrote(Member member) {
        return member instanceof Field field && field.origin() == Field.Origin.OWNER;
    }

    private static Map<String, Object> primaryKey(KeySchema key) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("isCustomPrimaryKey", !key.fields().equals(List.of(MemberOrder.IDENTIFIER)));
        info.put("primaryKeyFieldName", key.partitionKey());
        info.put("sortKeyFieldNames", key.sortKeys());
        return info;
    }
}
