package dev.jampx.codegen.introspection;

import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.EnumType;
import dev.jampx.model.resolved.InputType;
import dev.jampx.model.resolved.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What {@code data.model_introspection} of {@code amplify_outputs.json} says. {@code generateClient()} of {@code
 * aws-amplify} builds {@code client.models}, {@code client.queries} and the like from it.
 *
 * <p>Mirrors Amplify's {@code generateModels({ target: 'introspection' })}, version 1.
 */
public final class ModelIntrospection {

    private static final int VERSION = 1;

    private ModelIntrospection() {}

    /**
     * The description of {@code data}: its models, enums and custom types, and the operations that the user defined.
     *
     * @return a JSON object: keys in Amplify's order; values are strings, numbers, booleans, {@code null}, lists and maps
     */
    public static Map<String, Object> of(Data data) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", VERSION);
        ModelAttributes attributes = ModelAttributes.of(data);
        document.put("models", entries(data.models(), Model::name, model -> ModelEntry.of(model, attributes)));
        document.put("enums", entries(data.enums(), EnumType::name, EnumEntry::of));
        document.put("nonModels", entries(data.customTypes(), CustomType::name, CustomTypeEntry::of));
        putUnlessEmpty(document, "queries", operations(data, OperationKind.QUERY));
        putUnlessEmpty(document, "mutations", operations(data, OperationKind.MUTATION));
        putUnlessEmpty(document, "subscriptions", operations(data, OperationKind.SUBSCRIPTION));
        putUnlessEmpty(document, "inputs", entries(data.inputs(), InputType::name, InputEntry::of));
        return document;
    }

    private static Map<String, Object> operations(Data data, OperationKind kind) {
        return entries(
                data.operations().stream()
                        .filter(operation -> operation.kind() == kind)
                        .toList(),
                CustomOperation::name,
                OperationEntry::of);
    }

    private static <T> Map<String, Object> entries(
            List<T> things, Function<T, String> name, Function<T, Map<String, Object>> entry) {
        Map<String, Object> entries = new LinkedHashMap<>();
        things.forEach(thing -> entries.put(name.apply(thing), entry.apply(thing)));
        return entries;
    }

    private static void putUnlessEmpty(Map<String, Object> document, String key, Map<String, Object> entries) {
        if (!entries.isEmpty()) {
            document.put(key, entries);
        }
    }
}
