package dev.jampx.appsync.schema;

import dev.jampx.appsync.naming.ManagedFields;
import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.appsync.naming.OwnerFields;
import dev.jampx.appsync.schema.SdlDefinition.InputType;
import dev.jampx.model.ScalarType;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Field.Origin;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What filters and conditions of one model can ask for. */
final class ModelFilters {

    private static final String AND = "and";
    private static final String OR = "or";
    private static final String NOT = "not";
    private static final Set<String> COMBINATORS = Set.of(AND, OR, NOT);

    private final Model model;
    private final ModelNames names;
    private final EnumInputs enums;

    ModelFilters(Model model, ModelNames names, EnumInputs enums) {
        this.model = model;
        this.names = names;
        this.enums = enums;
    }

    /** The filter of the model's own list. */
    InputType filter() {
        return new InputType(
                names.filterInput(),
                withOwners(
                        withId(Comparison.OWN, field -> field.origin() != Origin.OWNER),
                        combinations(names.filterInput())));
    }

    /** The filter of indexes and relationships, where it is not the one of the model's own list. */
    InputType relatedFilter(Comparison place) {
        String name = names.relatedFilterInput();
        List<SdlValue> fields = comparisons(place, field -> field.origin() == Origin.DECLARED);
        // Amplify adds the owners to the filter that has the capitalized name, whatever that filter is for.
        return new InputType(
                name, names.isSplit() ? joined(fields, combinations(name)) : withOwners(fields, combinations(name)));
    }

    /** The filter of the model's subscriptions, which has no {@code not}. Owners are compared as text, even one called {@code and}; groups are not compared. */
    InputType subscriptionFilter() {
        String name = names.subscriptionFilterInput();
        List<String> owners = OwnerFields.owners(model);
        List<String> judged = OwnerFields.ownersAndGroups(model);
        List<SdlValue> fields =
                new ArrayList<>(withId(Comparison.SUBSCRIPTION, field -> !judged.contains(field.name())));
        combinations(name).stream()
                .filter(value -> !value.name().equals(NOT) && !judged.contains(value.name()))
                .forEach(fields::add);
        owners.forEach(owner -> fields.add(owner(owner)));
        return new InputType(name, fields);
    }

    /** The condition of the model's mutations. */
    InputType condition() {
        List<SdlValue> declared = comparisons(Comparison.OWN, field -> field.origin() == Origin.DECLARED);
        List<SdlValue> fields = new ArrayList<>(declared.stream()
                .filter(value -> isConditional(model.field(value.name())))
                .toList());
        List<SdlValue> rest = new ArrayList<>(combinations(names.conditionInput()));
        ManagedFields.TIMESTAMP_NAMES.stream()
                .filter(timestamp -> !contains(declared, timestamp))
                .forEach(timestamp -> rest.add(new SdlValue(timestamp, ScalarFamily.STRING.filterInput())));
        return new InputType(names.conditionInput(), withOwners(fields, rest));
    }

    /** Asks for the inputs of the model's enums, which Amplify writes even where it does not use them. */
    void defineEnumInputs() {
        comparisons(Comparison.OWN, field -> field.type() instanceof ValueType.Enumeration);
    }

    /** Adds the owners to the inputs of enums that have the names of the filter and the condition. */
    void addOwnersToEnumInputs() {
        List<SdlValue> owners =
                OwnerFields.owners(model).stream().map(ModelFilters::owner).toList();
        enums.extend(names.filterInput(), owners);
        enums.extend(names.conditionInput(), owners);
    }

    private boolean isConditional(Field field) {
        // Amplify looks for the condition of a model "book" under the name it has for a model "Book", and so keeps its
        // key.
        return names.isSplit()
                ? !(ManagedFields.isId(field) && field.type().equals(new ValueType.Scalar(ScalarType.ID)))
                : !ManagedFields.isId(field) && !TypeReferences.isKey(field, model);
    }

    /** Amplify offers a filter by {@code id} for models that have none as well: it finds nothing, and clients that are typed by Amplify's schema know it. */
    private List<SdlValue> withId(Comparison place, Predicate<Field> wanted) {
        List<SdlValue> values =
                new ArrayList<>(comparisons(place, wanted.and(field -> field.origin() != Origin.TIMESTAMP)));
        if (model.members().stream().noneMatch(member -> member.name().equals(ManagedFields.ID))) {
            values.add(new SdlValue(ManagedFields.ID, place.scalarInput(ScalarFamily.ID)));
        }
        values.addAll(comparisons(place, wanted.and(field -> field.origin() == Origin.TIMESTAMP)));
        return values;
    }

    private List<SdlValue> comparisons(Comparison place, Predicate<Field> wanted) {
        return model.fields().stream()
                .filter(wanted)
                .flatMap(field -> place.of(field, enums).stream())
                .toList();
    }

    /** An owner called like a combinator is kept in the row but not compared: the combinator keeps its place. */
    private List<SdlValue> withOwners(List<SdlValue> fields, List<SdlValue> rest) {
        List<SdlValue> all = new ArrayList<>(joined(fields, rest));
        OwnerFields.owners(model).stream()
                .filter(owner -> !contains(fields, owner) && !COMBINATORS.contains(owner))
                .forEach(owner -> all.add(owner(owner)));
        return all;
    }

    private static List<SdlValue> joined(List<SdlValue> fields, List<SdlValue> rest) {
        List<SdlValue> all = new ArrayList<>(fields);
        all.addAll(rest);
        return all;
    }

    private static SdlValue owner(String field) {
        return new SdlValue(field, ScalarFamily.STRING.filterInput());
    }

    private static boolean contains(List<SdlValue> fields, String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    private static List<SdlValue> combinations(String input) {
        return List.of(
                new SdlValue(AND, "[" + input + "]"), new SdlValue(OR, "[" + input + "]"), new SdlValue(NOT, input));
    }
}
