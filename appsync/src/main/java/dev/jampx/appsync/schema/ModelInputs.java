package dev.jampx.appsync.schema;

import dev.jampx.appsync.naming.ManagedFields;
import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.appsync.schema.SdlDefinition.InputType;
import dev.jampx.model.DefaultValue;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Field.Origin;
import dev.jampx.model.resolved.Model;
import java.util.List;
import java.util.stream.Stream;

/** What the mutations of one model take. */
final class ModelInputs {

    private final Model model;
    private final ModelNames names;

    ModelInputs(Model model, ModelNames names) {
        this.model = model;
        this.names = names;
    }

    /** The input of {@code operation}. */
    InputType of(MutationOperation operation) {
        return new InputType(
                names.mutationInput(operation),
                switch (operation) {
                    case CREATE -> create();
                    case UPDATE -> update();
                    case DELETE -> delete();
                });
    }

    /** What a new row takes; the API fills in identifiers, timestamps and default values that are left out. */
    private List<SdlValue> create() {
        return writableFields()
                .map(field -> new SdlValue(
                        field.name(), isFilledIn(field) ? TypeReferences.optionalInput(field) : declared(field)))
                .toList();
    }

    /** What an update takes: the primary key and any other field. */
    private List<SdlValue> update() {
        return writableFields()
                .map(field -> new SdlValue(
                        field.name(),
                        TypeReferences.isKey(field, model)
                                ? TypeReferences.requiredKey(field)
                                : TypeReferences.optionalInput(field)))
                .toList();
    }

    /** What a deletion takes: the primary key. */
    private List<SdlValue> delete() {
        return model.primaryKey().fields().stream()
                .map(key -> new SdlValue(key, TypeReferences.requiredKey(model.field(key))))
                .toList();
    }

    private String declared(Field field) {
        return TypeReferences.isKey(field, model) ? TypeReferences.requiredKey(field) : TypeReferences.input(field);
    }

    private static boolean isFilledIn(Field field) {
        return ManagedFields.isGeneratedId(field) || ManagedFields.isFilledInTimestamp(field) || hasDefault(field);
    }

    private static boolean hasDefault(Field field) {
        return field.defaultValue()
                .filter(value -> value.kind() != DefaultValue.Kind.GENERATED)
                .isPresent();
    }

    private Stream<Field> writableFields() {
        return model.fields().stream()
                .filter(field -> field.origin() == Origin.DECLARED || field.origin() == Origin.DEFAULT_IDENTIFIER);
    }
}
