package dev.jampx.codegen.java.emitter;

import dev.jampx.codegen.java.schema.ApiSchema;
import dev.jampx.codegen.java.schema.InputForms;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The inputs that have classes of their own, besides those of models: arguments that are no custom types, and the parts of composite keys.
 *
 * @param schema the API's types
 * @param inputForms which inputs are custom types
 */
record OwnInputs(ApiSchema schema, InputForms inputForms) {

    List<String> of(Data data) {
        Set<String> found = new LinkedHashSet<>();
        for (Model model : data.models()) {
            ModelFields fields = new ModelFields(model, schema);
            for (MutationOperation operation : MutationOperation.values()) {
                fields.mutation(operation)
                        .flatMap(mutation -> mutation.argument("input"))
                        .ifPresent(input -> schema.inputFields(input.type().name())
                                .forEach(field -> add(field.type().name(), found)));
            }
            fields.list().ifPresent(list -> addKeys(list, found));
            fields.indexQueries().forEach(query -> addKeys(query, found));
        }
        for (CustomOperation operation : data.operations()) {
            schema.field(operation.kind().rootType(), operation.name()).ifPresent(field -> field.arguments()
                    .forEach(argument -> add(argument.type().name(), found)));
        }
        return List.copyOf(found);
    }

    private void add(String input, Set<String> found) {
        if (schema.isInput(input) && inputForms.customType(input).isEmpty() && found.add(input)) {
            schema.inputFields(input).forEach(field -> add(field.type().name(), found));
        }
    }

    private void addKeys(SchemaField query, Set<String> found) {
        KeyArguments.of(query, schema).flatMap(KeyArguments::compositeKey).ifPresent(found::add);
    }
}
