package dev.jampx.conformance.javaclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.appsync.naming.OwnerFields;
import dev.jampx.client.failure.ConditionalCheckFailedException;
import dev.jampx.client.failure.UnauthorizedException;
import dev.jampx.client.model.FieldUpdate;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.MutationOperation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls every operation of a model that writes, and compares what comes back with what was to be written.
 *
 * @param model the model
 * @param events hears of what is written
 */
record WriteDriver(DrivenModel model, EventDriver events) {

    void create() {
        if (!model.has(ModelOperation.CREATE)) {
            return;
        }
        Consumer<Object> options = given -> GivenOptions.ofWrite(given).selection(model.selection());
        created(1, model.call("create", null, model.input(1, Set.of())));
        created(2, model.call("create", options, model.input(2, Set.of())));
        created(3, model.callAsync("create", null, model.input(3, Set.of())));
        created(DrivenModel.ROWS, model.callAsync("create", options, model.input(DrivenModel.ROWS, Set.of("id"))));
        // Another row with that key is refused. (AppSync takes the same row again.)
        if (model.takesOtherValues()) {
            assertThatThrownBy(() -> model.call("create", null, model.otherInput()))
                    .isInstanceOf(ConditionalCheckFailedException.class);
        }
        events.awaitEvents(MutationOperation.CREATE, model.rows().get(1), this::recreate);
    }

    /** Makes the model's subscriptions say something. */
    void createAgain() {
        recreate();
    }

    /** Makes the first row again, or, where nobody can delete it, another one. */
    private Object recreate() {
        boolean first = model.has(ModelOperation.DELETE);
        int number = first ? 1 : model.rows().size() + 1;
        if (first) {
            model.call("delete", null, model.key(model.rows().get(1)));
        }
        Object row = DrivenModel.required(model.call("create", null, model.input(number, Set.of())));
        model.rows().put(number, row);
        return row;
    }

    private void created(int number, @Nullable Object row) {
        compare(DrivenModel.required(row), "Create", number, number == DrivenModel.ROWS ? Set.of("id") : Set.of());
        model.rows().put(number, row);
    }

    /** What was written is what is read. */
    private void compare(Object row, String operation, int number, Set<String> except) {
        for (SampleValues.Member member : model.values().members(model.inputName(operation))) {
            boolean isKey = model.model().primaryKey().fields().contains(member.name());
            if (isKey && operation.equals("Update") || !model.fields().has(member.name())) {
                continue;
            }
            RecordComponent component = model.fields().components().get(member.name());
            Object expected = model.values().of(model.member(member.name()).type(), component.getGenericType(), number);
            if (except.contains(member.name()) && !member.required()) {
                assertThat(model.fields().value(row, member.name())).isNotNull();
            } else {
                assertThat(model.fields().value(row, member.name()))
                        .as(member.name())
                        .isEqualTo(expected);
            }
        }
    }

    void update() {
        if (!model.has(ModelOperation.UPDATE)) {
            return;
        }
        if (model.rows().isEmpty()) {
            updateNothing();
            return;
        }
        Consumer<Object> condition =
                options -> model.conditional(options, model.rows().get(2));
        updated(1, model.call("update", null, change(1)));
        updated(2, model.call("update", condition, change(2)));
        updated(3, model.callAsync("update", null, change(3)));
        Object before = model.rows().get(DrivenModel.ROWS);
        updated(
                DrivenModel.ROWS,
                model.callAsync("update", options -> model.conditional(options, before), change(DrivenModel.ROWS)));
        // The condition speaks of the row as it was; it is not any more.
        if (model.filter(ModelClass.CONDITION, model.row(before), DrivenModel.MOST_OF_LIST)
                        .isPresent()
                && changesSomething()) {
            assertThatThrownBy(() -> model.call(
                            "update", options -> model.conditional(options, before), change(DrivenModel.ROWS)))
                    .isInstanceOf(ConditionalCheckFailedException.class);
        }
        clear();
        events.awaitEvents(MutationOperation.UPDATE, model.rows().get(1), () -> {
            updated(1, model.call("update", null, change(1)));
            return model.rows().get(1);
        });
    }

    /** Where nobody can make a row, there is none to change. */
    private void updateNothing() {
        Class<?> type = model.of(ModelClass.UPDATE);
        Object[] key = model.sampleKey();
        Class<?>[] parameters = Stream.of(key).map(Object::getClass).toArray(Class<?>[]::new);
        Object builder = Reflection.call(Reflection.method(type, "builder", parameters), null, key);
        Object input = Reflection.call(Reflection.method(builder.getClass(), "build"), builder);
        for (Consumer<Object> options : forms()) {
            assertThatThrownBy(() -> model.call("update", options, input))
                    .isInstanceOf(ConditionalCheckFailedException.class);
            assertThatThrownBy(() -> model.callAsync("update", options, input))
                    .isInstanceOf(ConditionalCheckFailedException.class);
        }
    }

    private void deleteNothing() {
        for (Consumer<Object> options : forms()) {
            assertThat(model.call("delete", options, model.sampleKey())).isEqualTo(Optional.empty());
            assertThat(model.callAsync("delete", options, model.sampleKey())).isEqualTo(Optional.empty());
        }
    }

    /** Without options, and with. */
    private static List<@Nullable Consumer<Object>> forms() {
        return Arrays.asList(null, options -> {});
    }

    /** Whether an update changes a field that a condition compares. */
    private boolean changesSomething() {
        Object before = model.rows().get(DrivenModel.ROWS);
        return model.of(ModelClass.UPDATE).getRecordComponents().length
                        > model.model().primaryKey().fields().size()
                && model.filter(
                                ModelClass.CONDITION,
                                field -> model.model().primaryKey().fields().contains(field) || !isChanged(field)
                                        ? Optional.empty()
                                        : model.row(before).apply(field),
                                DrivenModel.MOST_OF_LIST)
                        .isPresent();
    }

    private boolean isChanged(String field) {
        return model.values().members(model.inputName("Update")).stream()
                .anyMatch(member -> member.name().equals(field));
    }

    private void updated(int number, @Nullable Object row) {
        compare(DrivenModel.required(row), "Update", number + DrivenModel.UPDATED, Set.of());
        assertThat(model.key(row)).isEqualTo(model.key(model.rows().get(number)));
        model.rows().put(number, row);
    }

    private Object change(int number) {
        Object builder = Reflection.call(
                Reflection.method(model.rowClass(), "toUpdate"), model.rows().get(number));
        Class<?> type = model.of(ModelClass.UPDATE);
        RowFields.of(type, model.values().members(model.inputName("Update")))
                .components()
                .forEach((field, component) -> {
                    if (component.getType() == FieldUpdate.class) {
                        RecordComponent read = model.fields().components().get(field);
                        Object value = model.values()
                                .of(model.member(field).type(), read.getGenericType(), number + DrivenModel.UPDATED);
                        DrivenModel.set(builder, component.getName(), read.getType(), value);
                    }
                });
        return Reflection.call(Reflection.method(builder.getClass(), "build"), builder);
    }

    /** A field that is not named is left as it is; one that is null is cleared. */
    private void clear() {
        Class<?> type = model.of(ModelClass.UPDATE);
        Map<String, RecordComponent> components = RowFields.of(
                        type, model.values().members(model.inputName("Update")))
                .components();
        Optional<String> clearable = components.keySet().stream()
                .filter(field -> components.get(field).getType() == FieldUpdate.class)
                .filter(field -> !model.member(field).required() && !model.isInIndex(field) && !field.endsWith("At"))
                .findFirst();
        clearable.ifPresent(field -> {
            Object before = model.rows().get(3);
            Object builder = Reflection.call(Reflection.method(model.rowClass(), "toUpdate"), before);
            DrivenModel.set(
                    builder,
                    components.get(field).getName(),
                    model.fields().components().get(field).getType(),
                    null);
            Object after = DrivenModel.required(model.call(
                    "update", null, Reflection.call(Reflection.method(builder.getClass(), "build"), builder)));
            assertThat(model.fields().value(after, field)).isNull();
            for (SampleValues.Member other : model.values().members(model.inputName("Update"))) {
                if (!other.name().equals(field)
                        && !other.name().endsWith("At")
                        && model.fields().has(other.name())) {
                    assertThat(model.fields().value(after, other.name()))
                            .isEqualTo(model.fields().value(before, other.name()));
                }
            }
            model.rows().put(3, after);
        });
    }

    void delete() {
        if (!model.has(ModelOperation.DELETE)) {
            return;
        }
        if (model.rows().isEmpty()) {
            deleteNothing();
            return;
        }
        Consumer<Object> condition =
                options -> model.conditional(options, model.rows().get(2));
        assertThat(model.call("delete", null, model.key(model.rows().get(1))))
                .isEqualTo(Optional.of(model.rows().get(1)));
        assertThat(model.call("delete", condition, model.key(model.rows().get(2))))
                .isEqualTo(Optional.of(model.rows().get(2)));
        assertThat(model.callAsync("delete", null, model.key(model.rows().get(3))))
                .isEqualTo(Optional.of(model.rows().get(3)));
        Object last = model.rows().get(DrivenModel.ROWS);
        assertThat(model.callAsync("delete", options -> model.conditional(options, last), model.key(last)))
                .isEqualTo(Optional.of(last));
        if (model.has(ModelOperation.GET)) {
            assertThat(model.call("get", null, model.key(last))).isEqualTo(Optional.empty());
        }
        if (OwnerFields.owners(model.model()).isEmpty()) {
            assertThat(model.call("delete", null, model.key(last))).isEqualTo(Optional.empty());
        } else {
            // A row that is not there is nobody's.
            assertThatThrownBy(() -> model.call("delete", null, model.key(last)))
                    .isInstanceOf(UnauthorizedException.class);
        }
        List<Object> deleted =
                List.of(model.rows().get(1), model.rows().get(2), model.rows().get(3), last);
        events.awaitEvents(MutationOperation.DELETE, deleted.get(0), () -> {
            Object row = DrivenModel.required(model.call("create", null, model.input(1, Set.of())));
            assertThat(model.call("delete", null, model.key(row))).isEqualTo(Optional.of(row));
            return row;
        });
        model.rows().keySet().removeAll(Set.of(1, 2, 3, DrivenModel.ROWS));
        events.awaitList();
    }
}
