package dev.jampx.conformance.javaclient;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.client.model.KeyCondition;
import dev.jampx.client.model.Page;
import dev.jampx.client.model.WireValue;
import dev.jampx.client.operation.ListOptions;
import dev.jampx.client.operation.RangeOptions;
import dev.jampx.client.operation.SortDirection;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.SecondaryIndex;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls every operation of a model that reads, and compares what comes back with what was written.
 *
 * @param model the model
 */
record ReadDriver(DrivenModel model) {

    void read() {
        if (model.has(ModelOperation.GET)) {
            Consumer<Object> options = given -> GivenOptions.ofRead(given).selection(model.selection());
            model.rows().values().forEach(row -> assertThat(model.callAll("get", options, model.key(row)))
                    .allMatch(read -> read.equals(Optional.of(row))));
            if (model.rows().isEmpty()) {
                assertThat(model.callAll("get", options, model.sampleKey()))
                        .allMatch(read -> read.equals(Optional.empty()));
            }
        }
        if (model.has(ModelOperation.LIST)) {
            list();
            listByKey();
        }
        model.model().secondaryIndexes().forEach(index -> index.queryField().ifPresent(query -> index(index, query)));
    }

    private void list() {
        Consumer<Object> one = options -> oneRow((ListOptions<?, ?>) options);
        List<@Nullable Object> pages = model.callAll("list", one);
        assertRows(
                ((Page<?>) DrivenModel.required(pages.get(0))).items(),
                model.rows().values());
        assertRows(
                ((Page<?>) DrivenModel.required(pages.get(2))).items(),
                model.rows().values());
        if (!model.rows().isEmpty()) {
            assertThat(((Page<?>) DrivenModel.required(pages.get(1))).items())
                    .isEqualTo(List.of(model.rows().get(1)));
            assertThat(((Page<?>) DrivenModel.required(pages.get(3))).items())
                    .isEqualTo(List.of(model.rows().get(1)));
        }
        assertRows(
                ((Stream<?>) DrivenModel.required(model.call("stream", null))).toList(),
                model.rows().values());
        Consumer<Object> small = options -> ((ListOptions<?, ?>) options).limit(1);
        assertRows(
                ((Stream<?>) DrivenModel.required(model.call("stream", small))).toList(),
                model.rows().values());
    }

    /** A filter by all that can be compared lets the first row pass alone. */
    private void oneRow(ListOptions<?, ?> options) {
        if (model.rows().isEmpty()) {
            return;
        }
        model.filter(
                        ModelClass.FILTER,
                        model.row(DrivenModel.required(model.rows().get(1))),
                        DrivenModel.MOST_OF_LIST)
                .ifPresent(filter -> GivenOptions.ofList(options).filter(filter));
    }

    private static void assertRows(List<?> read, Collection<Object> expected) {
        assertThat(read).hasSize(expected.size());
        assertThat(new HashSet<Object>(read)).isEqualTo(new HashSet<>(expected));
    }

    private void listByKey() {
        boolean takesKey = Stream.of(model.operations().getClass().getMethods())
                .anyMatch(method -> method.getName().equals("list")
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] != Consumer.class);
        if (takesKey) {
            keyed("list", "stream", model.model().primaryKey(), ModelClass.FILTER);
        }
    }

    private void index(SecondaryIndex index, String query) {
        String name = JavaNames.members(List.of(query)).get(query);
        Method method = DrivenMethods.find(model.operations(), name, true, 1);
        Class<?> filter = (Class<?>) optionArguments(method)[0];
        ModelClass kind = filter == model.of(ModelClass.FILTER) ? ModelClass.FILTER : ModelClass.RELATED_FILTER;
        keyed(name, name + "Stream", index.key(), kind);
    }

    private static Type[] optionArguments(Method method) {
        Type[] parameters = method.getGenericParameterTypes();
        ParameterizedType consumer = (ParameterizedType) parameters[parameters.length - 1];
        return ((ParameterizedType) consumer.getActualTypeArguments()[0]).getActualTypeArguments();
    }

    private void keyed(String name, String streamName, KeySchema key, ModelClass filter) {
        Method method = DrivenMethods.find(model.operations(), name, true, 1);
        Object first = model.rows().isEmpty() ? null : model.rows().get(1);
        Object partition = first == null
                ? DrivenModel.required(model.values()
                        .of(
                                model.member(key.partitionKey()).type(),
                                model.fields()
                                        .components()
                                        .get(key.partitionKey())
                                        .getGenericType(),
                                1))
                : DrivenModel.required(model.fields().value(first, key.partitionKey()));
        List<Object> expected = model.rows().values().stream()
                .filter(row -> Objects.equals(model.fields().value(row, key.partitionKey()), partition))
                .toList();
        Consumer<Object> narrow = options -> narrow(options, method, key, filter, first);
        List<@Nullable Object> pages = model.callAll(name, narrow, partition);
        assertRows(((Page<?>) DrivenModel.required(pages.get(0))).items(), expected);
        assertRows(((Page<?>) DrivenModel.required(pages.get(2))).items(), expected);
        List<Object> one = first == null ? List.of() : List.of(first);
        assertThat(((Page<?>) DrivenModel.required(pages.get(1))).items()).isEqualTo(one);
        assertThat(((Page<?>) DrivenModel.required(pages.get(3))).items()).isEqualTo(one);
        assertRows(((Stream<?>) DrivenModel.required(model.call(streamName, null, partition))).toList(), expected);
        assertThat(((Stream<?>) DrivenModel.required(model.call(streamName, narrow, partition))).toList())
                .isEqualTo(one);
    }

    private void narrow(Object options, Method method, KeySchema key, ModelClass filter, @Nullable Object first) {
        if (first == null) {
            return;
        }
        model.filter(filter, model.row(first), DrivenModel.MOST_OF_LIST)
                .ifPresent(given -> GivenOptions.ofList(options).filter(withoutKeys(given, filter, key, first)));
        if (options instanceof RangeOptions<?, ?, ?> range) {
            Class<?> type = (Class<?>) optionArguments(method)[2];
            RangeOptions<?, ?, Object> any = cast(range);
            any.sortDirection(SortDirection.DESC);
            any.sortKey(KeyCondition.eq(sortKey(type, key, first)));
        }
    }

    /** DynamoDB lets no filter compare the keys of the query. */
    private WireValue withoutKeys(WireValue given, ModelClass filter, KeySchema key, Object first) {
        return model.filter(
                        filter,
                        field -> key.fields().contains(field)
                                ? Optional.empty()
                                : model.row(first).apply(field),
                        DrivenModel.MOST_OF_LIST)
                .orElse(given);
    }

    private Object sortKey(Class<?> type, KeySchema key, Object row) {
        if (key.sortKeys().size() == 1) {
            return DrivenModel.required(model.fields().value(row, key.sortKeys().get(0)));
        }
        Object builder = Reflection.call(Reflection.method(type, "builder"), null);
        RecordComponent[] parts = type.getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
            DrivenModel.set(
                    builder,
                    parts[i].getName(),
                    parts[i].getType(),
                    model.fields().value(row, key.sortKeys().get(i)));
        }
        return Reflection.call(Reflection.method(builder.getClass(), "build"), builder);
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
