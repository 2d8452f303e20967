package dev.jampx.conformance.javaclient;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.appsync.naming.OwnerFields;
import dev.jampx.client.model.WireValue;
import dev.jampx.client.operation.Selection;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A model whose operations are driven: its generated classes, values for them, and the rows that there should be. */
final class DrivenModel {

    /** How many rows there are to begin with. */
    static final int ROWS = 4;

    /** Rows with values from this number on have been changed. */
    static final int UPDATED = 100;

    /** AppSync takes more conditions of lists than of subscriptions. */
    static final int MOST_OF_SUBSCRIPTION = 4;

    static final int MOST_OF_LIST = 40;

    private final LoadedClient loaded;
    private final Model model;
    private final SampleValues values;
    private final DrivenMethods methods;
    private final Object operations;
    private final RowFields fields;
    private final Map<Integer, Object> rows = new LinkedHashMap<>();

    DrivenModel(LoadedClient loaded, Model model, SampleValues values, DrivenMethods methods, Object client) {
        this.loaded = loaded;
        this.model = model;
        this.values = values;
        this.methods = methods;
        operations = loaded.accessed(client, loaded.names().accessor(model));
        methods.expect(operations.getClass());
        fields = RowFields.of(rowClass(), values.members(model.name()));
    }

    Class<?> rowClass() {
        return loaded.type(model.name());
    }

    Class<?> of(ModelClass kind) {
        return loaded.of(kind, model);
    }

    SampleValues values() {
        return values;
    }

    /** Calls an operation of the model. */
    @Nullable
    Object call(String name, @Nullable Consumer<Object> options, @Nullable Object... required) {
        return methods.call(operations, name, options, required);
    }

    /** Calls the operation that does not wait, and waits. */
    @Nullable
    Object callAsync(String name, @Nullable Consumer<Object> options, @Nullable Object... required) {
        return DrivenMethods.join(methods.call(operations, name + "Async", options, required));
    }

    List<@Nullable Object> callAll(String name, Consumer<Object> options, @Nullable Object... required) {
        return methods.callAll(operations, name, options, required);
    }

    boolean has(String name) {
        return methods.has(operations, name);
    }

    Model model() {
        return model;
    }

    Map<Integer, Object> rows() {
        return rows;
    }

    RowFields fields() {
        return fields;
    }

    Object operations() {
        return operations;
    }

    boolean has(ModelOperation operation) {
        return methods.has(operations, operation.term());
    }

    Selection selection() {
        Class<?> type = of(ModelClass.SELECTION);
        return (Selection) Reflection.call(Reflection.method(type, "with"), null);
    }

    /** The values that the first row is created with, before it is. */
    Function<String, Optional<Object>> sampleRow() {
        Map<String, Object> sample = new LinkedHashMap<>();
        for (String key : model.primaryKey().fields()) {
            sample.put(
                    key,
                    required(values.of(
                            member(key).type(), fields.components().get(key).getGenericType(), 1)));
        }
        return field -> Optional.ofNullable(sample.get(field));
    }

    Object[] sampleKey() {
        return model.primaryKey().fields().stream()
                .map(field -> sampleRow().apply(field).orElseThrow())
                .toArray();
    }

    SampleValues.Member member(String field) {
        return values.members(model.name()).stream()
                .filter(member -> member.name().equals(field))
                .findFirst()
                .orElseThrow();
    }

    String inputName(String operation) {
        return new ModelNames(model.name())
                .mutationInput(MutationOperation.valueOf(operation.toUpperCase(Locale.ROOT)));
    }

    Object input(int number, Set<String> except) {
        return input(field -> number, except);
    }

    Object input(ToIntFunction<String> numbers, Set<String> except) {
        Class<?> type = of(ModelClass.CREATE);
        Object builder = Reflection.call(Reflection.method(type, "builder"), null);
        RowFields.of(type, values.members(inputName("Create"))).components().forEach((field, component) -> {
            SampleValues.Member member = values.members(inputName("Create")).stream()
                    .filter(each -> each.name().equals(field))
                    .findFirst()
                    .orElseThrow();
            if (!except.contains(field) || member.required()) {
                Object value = values.of(member.type(), component.getGenericType(), numbers.applyAsInt(field));
                set(builder, component.getName(), component.getType(), value);
            }
        });
        return Reflection.call(Reflection.method(builder.getClass(), "build"), builder);
    }

    Object otherInput() {
        return input(field -> model.primaryKey().fields().contains(field) ? 1 : UPDATED, Set.of());
    }

    boolean takesOtherValues() {
        List<String> given = values.members(inputName("Create")).stream()
                .map(SampleValues.Member::name)
                .toList();
        return given.containsAll(model.primaryKey().fields())
                && given.size() > model.primaryKey().fields().size();
    }

    static void set(Object builder, String name, Class<?> type, @Nullable Object value) {
        Reflection.call(Reflection.method(builder.getClass(), name, type), builder, value);
    }

    void conditional(Object options, @Nullable Object row) {
        filter(ModelClass.CONDITION, row(required(row)), MOST_OF_LIST)
                .ifPresent(condition -> GivenOptions.ofWrite(options).condition(condition));
    }

    Function<String, Optional<Object>> row(Object row) {
        // What is shown of an owner is not what is kept.
        return field -> fields.has(field) && !OwnerFields.owners(model).contains(field)
                ? Optional.ofNullable(fields.value(row, field))
                : Optional.empty();
    }

    Optional<WireValue> filter(ModelClass kind, Function<String, Optional<Object>> row, int most) {
        return SampleFilters.passedBy(of(kind), row, most);
    }

    Object[] key(@Nullable Object row) {
        return model.primaryKey().fields().stream()
                .map(field -> fields.value(required(row), field))
                .toArray();
    }

    boolean isInIndex(String field) {
        return model.secondaryIndexes().stream()
                        .anyMatch(index -> index.key().fields().contains(field))
                || model.relationIndexes().stream()
                        .anyMatch(index -> index.key().fields().contains(field));
    }

    static <T> T required(@Nullable T value) {
        assertThat(value).isNotNull();
        return value;
    }
}
