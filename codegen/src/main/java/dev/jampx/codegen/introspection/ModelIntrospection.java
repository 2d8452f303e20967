package dev.jampx.codegen.introspection;

import dev.jampx.model.naming.Plural;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What {@code data.model_introspection} of {@code amplify_outputs.json} says. {@code generateClient()} of {@code
 * aws-amplify} builds {@code client.models} from it.
 *
 * <p>Mirrors Amplify's {@code generateModels({ target: 'introspection' })}, version 1.
 */
public final class ModelIntrospection {

    private static final int VERSION = 1;
    private static final String IDENTIFIER = "id";

    private ModelIntrospection() {}

    /**
     * The description of {@code data}'s models.
     *
     * @return a JSON object: keys in Amplify's order; values are strings, numbers, booleans, lists and maps
     */
    public static Map<String, Object> of(Data data) {
        Map<String, Object> models = new LinkedHashMap<>();
        data.models().forEach(model -> models.put(model.name(), model(model)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", VERSION);
        document.put("models", models);
        document.put("enums", Map.of());
        document.put("nonModels", Map.of());
        return document;
    }

    private static Map<String, Object> model(Model model) {
        Map<String, Object> fields = new LinkedHashMap<>();
        identifierFirst(model.members()).forEach(member -> fields.put(member.name(), member.accept(new MemberEntry())));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", model.name());
        entry.put("fields", fields);
        entry.put("syncable", true);
        entry.put("pluralName", Plural.of(model.name()));
        entry.put("attributes", ModelAttributes.of(model));
        entry.put("primaryKeyInfo", primaryKey(model));
        return entry;
    }

    /** Amplify moves a field called {@code id} to the front, whether it is the key or not. */
    private static List<Member> identifierFirst(List<Member> members) {
        return Stream.concat(
                        members.stream().filter(member -> member.name().equals(IDENTIFIER)),
                        members.stream().filter(member -> !member.name().equals(IDENTIFIER)))
                .toList();
    }

    private static Map<String, Object> primaryKey(Model model) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("isCustomPrimaryKey", !model.primaryKey().fields().equals(List.of(IDENTIFIER)));
        info.put("primaryKeyFieldName", model.primaryKey().partitionKey());
        info.put("sortKeyFieldNames", model.primaryKey().sortKeys());
        return info;
    }
}
