package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import dev.jampx.appsync.naming.ManagedFields;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.codegen.java.schema.ApiSchema;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.Model;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The inputs that filter a model's rows, by the class of the client that stands for them. A model whose name begins with a small letter has one for
 * its list and another for its indexes; if they compare the same fields, one class serves both.
 */
final class FilterInputs {

    private final Api api;
    private final Model model;
    private final Map<ModelClass, String> inputs = new EnumMap<>(ModelClass.class);

    FilterInputs(Api api, Model model) {
        this.api = api;
        this.model = model;
        ModelFields fields = new ModelFields(model, api.schema());
        fields.list().ifPresent(list -> inputs.put(ModelClass.FILTER, argument(list, "filter")));
        fields.indexQueries().stream()
                .map(query -> argument(query, "filter"))
                .filter(input -> !isFilter(input))
                .findFirst()
                .ifPresent(input -> inputs.put(
                        inputs.containsKey(ModelClass.FILTER) ? ModelClass.RELATED_FILTER : ModelClass.FILTER, input));
        for (MutationOperation operation : MutationOperation.values()) {
            fields.mutation(operation)
                    .ifPresent(mutation -> inputs.put(ModelClass.CONDITION, argument(mutation, "condition")));
            fields.subscription(operation)
                    .ifPresent(field -> inputs.put(ModelClass.SUBSCRIPTION_FILTER, argument(field, "filter")));
        }
    }

    /** The inputs' names by the classes that stand for them. */
    Map<ModelClass, String> byClass() {
        return inputs;
    }

    /** The class that stands for the filter of {@code query}. */
    ClassName filterOf(SchemaField query) {
        ModelClass kind = isFilter(argument(query, "filter")) ? ModelClass.FILTER : ModelClass.RELATED_FILTER;
        return api.names().of(kind, model);
    }

    private boolean isFilter(String input) {
        String filter = inputs.get(ModelClass.FILTER);
        return filter != null && signature(filter).equals(signature(input));
    }

    private List<String> signature(String input) {
        return fields(api.schema(), model, input).stream()
                .map(field ->
                        field.declaration().replace(": " + input, ": this").replace("[" + input, "[this"))
                .toList();
    }

    /** What the filter {@code input} of {@code model} can ask for. Amplify's schema offers an {@code id} to models that have none, which finds nothing; clients of jampx do not. */
    static List<SchemaField> fields(ApiSchema schema, Model model, String input) {
        boolean hasId = schema.fields(model.name()).stream()
                .anyMatch(field -> field.name().equals(ManagedFields.ID));
        return schema.inputFields(input).stream()
                .filter(field -> hasId || !field.name().equals(ManagedFields.ID))
                .toList();
    }

    private static String argument(SchemaField field, String name) {
        return field.argument(name).orElseThrow().type().name();
    }
}
