package dev.jampx.appsync.schema;

import dev.jampx.appsync.naming.ManagedFields;
import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.appsync.schema.SdlDefinition.InputType;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Field.Origin;
import dev.jampx.model.resolved.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The inputs that are made for one model: what mutations take, and what filters and conditions can ask for. */
final class ModelInputs {

    private final Model model;
    private final ModelNames names;

    ModelInputs(Model model, ModelNames names) {
        this.model = model;
        this.names = names;
    }

    /** What a new row takes; the API fills in identifiers and timestamps that are left out. */
    InputType create() {
        return new InputType(
                names.mutationInput(MutationOperation.CREATE),
                writableFields()
                        .map(field -> new SdlValue(field.name(), createType(field)))
                        .toList());
    }

    /** What an update takes: the primary key and any other field. */
    InputType update() {
        return new InputType(
                names.mutationInput(MutationOperation.UPDATE),
                writableFields()
                        .map(field -> new SdlValue(
                                field.name(),
                                TypeReferences.isKey(field, model)
                                        ? TypeReferences.required(field)
                                        : TypeReferences.optional(field)))
                        .toList());
    }

    /** What a deletion takes: the primary key. */
    InputType delete() {
        return new InputType(
                names.mutationInput(MutationOperation.DELETE),
                model.primaryKey().fields().stream()
                        .map(key -> new SdlValue(key, TypeReferences.required(model.field(key))))
                        .toList());
    }

    /** The filter of the model's own list. It knows {@code id}, even when the model has no such field. */
    InputType filter() {
        return new InputType(
                names.filterInput(),
                Stream.concat(
                                filterFields(ScalarFamily::filterInput),
                                Stream.of(
                                        new SdlValue("and", "[" + names.filterInput() + "]"),
                                        new SdlValue("or", "[" + names.filterInput() + "]"),
                                        new SdlValue("not", names.filterInput())))
                        .toList());
    }

    /** The filter of indexes and relationships, for a model whose name starts with a small letter. */
    InputType relatedFilter() {
        return new InputType(
                names.relatedFilterInput(),
                Stream.concat(
                                fieldsOf(Origin.DECLARED).map(field -> comparison(field, ScalarFamily::filterInput)),
                                Stream.of(
                                        new SdlValue("and", "[" + names.relatedFilterInput() + "]"),
                                        new SdlValue("or", "[" + names.relatedFilterInput() + "]"),
                                        new SdlValue("not", names.relatedFilterInput())))
                        .toList());
    }

    /** The filter of the model's subscriptions, which has no {@code not}. */
    InputType subscriptionFilter() {
        return new InputType(
                names.subscriptionFilterInput(),
                Stream.concat(
                                filterFields(ScalarFamily::subscriptionFilterInput),
                                Stream.of(
                                        new SdlValue("and", "[" + names.subscriptionFilterInput() + "]"),
                                        new SdlValue("or", "[" + names.subscriptionFilterInput() + "]")))
                        .toList());
    }

    /** The condition of the model's mutations. */
    InputType condition() {
        List<SdlValue> fields = new ArrayList<>();
        fieldsOf(Origin.DECLARED)
                .filter(this::isConditional)
                .forEach(field -> fields.add(comparison(field, ScalarFamily::filterInput)));
        fields.add(new SdlValue("and", "[" + names.conditionInput() + "]"));
        fields.add(new SdlValue("or", "[" + names.conditionInput() + "]"));
        fields.add(new SdlValue("not", names.conditionInput()));
        fieldsOf(Origin.TIMESTAMP).forEach(field -> fields.add(comparison(field, ScalarFamily::filterInput)));
        return new InputType(names.conditionInput(), fields);
    }

    private boolean isConditional(Field field) {
        // Amplify looks for the condition of a model "book" under the name it has for a model "Book", and so keeps its
        // key.
        return !ManagedFields.isId(field) && (names.isSplit() || !TypeReferences.isKey(field, model));
    }

    private String createType(Field field) {
        if (ManagedFields.isGeneratedId(field) || ManagedFields.isTimestamp(field)) {
            return TypeReferences.optional(field);
        }
        return TypeReferences.output(field, model);
    }

    private Stream<SdlValue> filterFields(Function<ScalarFamily, String> input) {
        Stream<SdlValue> id = model.fields().stream().anyMatch(ManagedFields::isId)
                ? fieldsOf(Origin.DEFAULT_IDENTIFIER).map(field -> comparison(field, input))
                : Stream.of(new SdlValue("id", input.apply(ScalarFamily.ID)));
        return Stream.of(
                        fieldsOf(Origin.DECLARED).map(field -> comparison(field, input)),
                        id,
                        fieldsOf(Origin.TIMESTAMP).map(field -> comparison(field, input)))
                .flatMap(values -> values);
    }

    private Stream<Field> writableFields() {
        return model.fields().stream().filter(field -> field.origin() != Origin.TIMESTAMP);
    }

    private Stream<Field> fieldsOf(Origin origin) {
        return model.fields().stream().filter(field -> field.origin() == origin);
    }

    private static SdlValue comparison(Field field, Function<ScalarFamily, String> input) {
        return new SdlValue(field.name(), input.apply(ScalarFamily.of(field.type())));
    }
}
