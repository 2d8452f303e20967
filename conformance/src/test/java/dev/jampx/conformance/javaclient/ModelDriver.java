package dev.jampx.conformance.javaclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.appsync.naming.OwnerFields;
import dev.jampx.client.failure.ConditionalCheckFailedException;
import dev.jampx.client.failure.UnauthorizedException;
import dev.jampx.client.model.FieldUpdate;
import dev.jampx.client.model.KeyCondition;
import dev.jampx.client.model.Page;
import dev.jampx.client.model.Snapshot;
import dev.jampx.client.model.WireValue;
import dev.jampx.client.operation.ListOptions;
import dev.jampx.client.operation.ObservationOptions;
import dev.jampx.client.operation.RangeOptions;
import dev.jampx.client.operation.Selection;
import dev.jampx.client.operation.SortDirection;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.SecondaryIndex;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls every operation of a model and compares what comes back with what was written. */
final class ModelDriver {

    private static final int ROWS = 4;
    private static final int UPDATED = 100;

    /** AppSync takes more conditions of lists than of subscriptions. */
    private static final int MOST_OF_SUBSCRIPTION = 4;

    private static final int MOST_OF_LIST = 40;

    private final LoadedClient loaded;
    private final Model model;
    private final SampleValues values;
    private final DrivenMethods methods;
    private final Object operations;
    private final Class<?> rowClass;
    private final RowFields fields;
    private final Map<Integer, Object> rows = new LinkedHashMap<>();
    private final Map<MutationOperation, Received> events = new EnumMap<>(MutationOperation.class);
    private final Map<MutationOperation, Received> filtered = new EnumMap<>(MutationOperation.class);
    private final List<Received> observed = new ArrayList<>();

    ModelDriver(LoadedClient loaded, Model model, SampleValues values, DrivenMethods methods, Object client) {
        this.loaded = loaded;
        this.model = model;
        this.values = values;
        this.methods = methods;
        operations = loaded.accessed(client, loaded.names().accessor(model));
        methods.expect(operations.getClass());
        rowClass = loaded.type(model.name());
        fields = RowFields.of(rowClass, values.members(model.name()));
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

    // --- subscriptions

    void subscribe() {
        for (MutationOperation operation : MutationOperation.values()) {
            String name = "on" + capital(operation);
            if (methods.has(operations, name)) {
                filtered.put(operation, Received.from(required(methods.call(operations, name, this::firstRowOnly))));
                events.put(operation, Received.from(required(methods.call(operations, name, null))));
            }
        }
        if (methods.has(operations, "observeQuery")) {
            observed.add(Received.from(required(methods.call(operations, "observeQuery", null))));
            observed.add(Received.from(required(methods.call(
                    operations, "observeQuery", options -> ((ObservationOptions<?, ?>) options).limit(2)))));
        }
    }

    private void firstRowOnly(Object options) {
        GivenOptions.ofSubscription(options).selection(selection());
        filter(ModelClass.SUBSCRIPTION_FILTER, sampleRow(), MOST_OF_SUBSCRIPTION)
                .ifPresent(filter -> GivenOptions.ofSubscription(options).filter(filter));
    }

    private Selection selection() {
        Class<?> type = loaded.of(ModelClass.SELECTION, model);
        return (Selection) Reflection.call(Reflection.method(type, "with"), null);
    }

    /** The values that the first row is created with, before it is. */
    private Function<String, Optional<Object>> sampleRow() {
        Map<String, Object> sample = new LinkedHashMap<>();
        for (String key : model.primaryKey().fields()) {
            sample.put(
                    key,
                    required(values.of(
                            member(key).type(), fields.components().get(key).getGenericType(), 1)));
        }
        return field -> Optional.ofNullable(sample.get(field));
    }

    private SampleValues.Member member(String field) {
        return values.members(model.name()).stream()
                .filter(member -> member.name().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static String capital(MutationOperation operation) {
        return operation.verb().substring(0, 1).toUpperCase(Locale.ROOT)
                + operation.verb().substring(1);
    }

    // --- writing

    void create() {
        if (!has(ModelOperation.CREATE)) {
            return;
        }
        Consumer<Object> options = given -> GivenOptions.ofWrite(given).selection(selection());
        created(1, methods.call(operations, "create", null, input(1, Set.of())));
        created(2, methods.call(operations, "create", options, input(2, Set.of())));
        created(3, DrivenMethods.join(methods.call(operations, "createAsync", null, input(3, Set.of()))));
        created(ROWS, DrivenMethods.join(methods.call(operations, "createAsync", options, input(ROWS, Set.of("id")))));
        // Another row with that key is refused. (AppSync takes the same row again.)
        if (takesOtherValues()) {
            assertThatThrownBy(() -> methods.call(operations, "create", null, otherInput()))
                    .isInstanceOf(ConditionalCheckFailedException.class);
        }
        awaitEvents(MutationOperation.CREATE, () -> recreate());
    }

    /** Makes the model's subscriptions say something. */
    void createAgain() {
        recreate();
    }

    private boolean takesOtherValues() {
        List<String> given = values.members(inputName("Create")).stream()
                .map(SampleValues.Member::name)
                .toList();
        return given.containsAll(model.primaryKey().fields())
                && given.size() > model.primaryKey().fields().size();
    }

    private Object otherInput() {
        return input(field -> model.primaryKey().fields().contains(field) ? 1 : UPDATED, Set.of());
    }

    /** A subscription says nothing when it begins: the first row is made until it is heard of. */
    private void recreate() {
        if (has(ModelOperation.DELETE)) {
            methods.call(operations, "delete", null, key(rows.get(1)));
            rows.put(1, required(methods.call(operations, "create", null, input(1, Set.of()))));
        } else {
            int number = rows.size() + 1;
            rows.put(number, required(methods.call(operations, "create", null, input(number, Set.of()))));
        }
    }

    private void created(int number, @Nullable Object row) {
        compare(required(row), "Create", number, number == ROWS ? Set.of("id") : Set.of());
        rows.put(number, row);
    }

    /** What was written is what is read. */
    private void compare(Object row, String operation, int number, Set<String> except) {
        for (SampleValues.Member member : values.members(inputName(operation))) {
            boolean isKey = model.primaryKey().fields().contains(member.name());
            if (isKey && operation.equals("Update") || !fields.has(member.name())) {
                continue;
            }
            RecordComponent component = fields.components().get(member.name());
            Object expected = values.of(member(member.name()).type(), component.getGenericType(), number);
            if (except.contains(member.name()) && !member.required()) {
                assertThat(fields.value(row, member.name())).isNotNull();
            } else {
                assertThat(fields.value(row, member.name())).as(member.name()).isEqualTo(expected);
            }
        }
    }

    private String inputName(String operation) {
        return new ModelNames(model.name())
                .mutationInput(MutationOperation.valueOf(operation.toUpperCase(Locale.ROOT)));
    }

    private Object input(int number, Set<String> except) {
        return input(field -> number, except);
    }

    private Object input(ToIntFunction<String> numbers, Set<String> except) {
        Class<?> type = loaded.of(ModelClass.CREATE, model);
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

    private static void set(Object builder, String name, Class<?> type, @Nullable Object value) {
        Reflection.call(Reflection.method(builder.getClass(), name, type), builder, value);
    }

    void update() {
        if (!has(ModelOperation.UPDATE)) {
            return;
        }
        if (rows.isEmpty()) {
            updateNothing();
            return;
        }
        Consumer<Object> condition = options -> conditional(options, rows.get(2));
        updated(1, methods.call(operations, "update", null, change(1)));
        updated(2, methods.call(operations, "update", condition, change(2)));
        updated(3, DrivenMethods.join(methods.call(operations, "updateAsync", null, change(3))));
        Object before = rows.get(ROWS);
        updated(
                ROWS,
                DrivenMethods.join(methods.call(
                        operations, "updateAsync", options -> conditional(options, before), change(ROWS))));
        // The condition speaks of the row as it was; it is not any more.
        if (filter(ModelClass.CONDITION, row(before), MOST_OF_LIST).isPresent() && changesSomething()) {
            assertThatThrownBy(() ->
                            methods.call(operations, "update", options -> conditional(options, before), change(ROWS)))
                    .isInstanceOf(ConditionalCheckFailedException.class);
        }
        clear();
        awaitEvents(MutationOperation.UPDATE, () -> updated(1, methods.call(operations, "update", null, change(1))));
    }

    /** Where nobody can make a row, there is none to change. */
    private void updateNothing() {
        Class<?> type = loaded.of(ModelClass.UPDATE, model);
        Object[] key = sampleKey();
        Class<?>[] parameters = Stream.of(key).map(Object::getClass).toArray(Class<?>[]::new);
        Object builder = Reflection.call(Reflection.method(type, "builder", parameters), null, key);
        Object input = Reflection.call(Reflection.method(builder.getClass(), "build"), builder);
        for (Consumer<Object> options : forms()) {
            assertThatThrownBy(() -> methods.call(operations, "update", options, input))
                    .isInstanceOf(ConditionalCheckFailedException.class);
            assertThatThrownBy(() -> DrivenMethods.join(methods.call(operations, "updateAsync", options, input)))
                    .isInstanceOf(ConditionalCheckFailedException.class);
        }
    }

    private void deleteNothing() {
        for (Consumer<Object> options : forms()) {
            assertThat(methods.call(operations, "delete", options, sampleKey())).isEqualTo(Optional.empty());
            assertThat(DrivenMethods.join(methods.call(operations, "deleteAsync", options, sampleKey())))
                    .isEqualTo(Optional.empty());
        }
    }

    /** Without options, and with. */
    private static List<@Nullable Consumer<Object>> forms() {
        return Arrays.asList(null, options -> {});
    }

    /** Whether an update changes a field that a condition compares. */
    private boolean changesSomething() {
        Object before = rows.get(ROWS);
        return loaded.of(ModelClass.UPDATE, model).getRecordComponents().length
                        > model.primaryKey().fields().size()
                && filter(
                                ModelClass.CONDITION,
                                field -> model.primaryKey().fields().contains(field) || !isChanged(field)
                                        ? Optional.empty()
                                        : row(before).apply(field),
                                MOST_OF_LIST)
                        .isPresent();
    }

    private boolean isChanged(String field) {
        return values.members(inputName("Update")).stream()
                .anyMatch(member -> member.name().equals(field));
    }

    private void updated(int number, @Nullable Object row) {
        compare(required(row), "Update", number + UPDATED, Set.of());
        assertThat(key(row)).isEqualTo(key(rows.get(number)));
        rows.put(number, row);
    }

    private Object change(int number) {
        Object builder = Reflection.call(Reflection.method(rowClass, "toUpdate"), rows.get(number));
        Class<?> type = loaded.of(ModelClass.UPDATE, model);
        RowFields.of(type, values.members(inputName("Update"))).components().forEach((field, component) -> {
            if (component.getType() == FieldUpdate.class) {
                RecordComponent read = fields.components().get(field);
                Object value = values.of(member(field).type(), read.getGenericType(), number + UPDATED);
                set(builder, component.getName(), read.getType(), value);
            }
        });
        return Reflection.call(Reflection.method(builder.getClass(), "build"), builder);
    }

    /** A field that is not named is left as it is; one that is null is cleared. */
    private void clear() {
        Class<?> type = loaded.of(ModelClass.UPDATE, model);
        Map<String, RecordComponent> components =
                RowFields.of(type, values.members(inputName("Update"))).components();
        Optional<String> clearable = components.keySet().stream()
                .filter(field -> components.get(field).getType() == FieldUpdate.class)
                .filter(field -> !member(field).required() && !isInIndex(field) && !field.endsWith("At"))
                .findFirst();
        clearable.ifPresent(field -> {
            Object before = rows.get(3);
            Object builder = Reflection.call(Reflection.method(rowClass, "toUpdate"), before);
            set(
                    builder,
                    components.get(field).getName(),
                    fields.components().get(field).getType(),
                    null);
            Object after = required(methods.call(
                    operations,
                    "update",
                    null,
                    Reflection.call(Reflection.method(builder.getClass(), "build"), builder)));
            assertThat(fields.value(after, field)).isNull();
            for (SampleValues.Member other : values.members(inputName("Update"))) {
                if (!other.name().equals(field) && !other.name().endsWith("At") && fields.has(other.name())) {
                    assertThat(fields.value(after, other.name())).isEqualTo(fields.value(before, other.name()));
                }
            }
            rows.put(3, after);
        });
    }

    private boolean isInIndex(String field) {
        return model.secondaryIndexes().stream()
                        .anyMatch(index -> index.key().fields().contains(field))
                || model.relationIndexes().stream()
                        .anyMatch(index -> index.key().fields().contains(field));
    }

    void delete() {
        if (!has(ModelOperation.DELETE)) {
            return;
        }
        if (rows.isEmpty()) {
            deleteNothing();
            return;
        }
        Consumer<Object> condition = options -> conditional(options, rows.get(2));
        assertThat(methods.call(operations, "delete", null, key(rows.get(1)))).isEqualTo(Optional.of(rows.get(1)));
        assertThat(methods.call(operations, "delete", condition, key(rows.get(2))))
                .isEqualTo(Optional.of(rows.get(2)));
        assertThat(DrivenMethods.join(methods.call(operations, "deleteAsync", null, key(rows.get(3)))))
                .isEqualTo(Optional.of(rows.get(3)));
        Object last = rows.get(ROWS);
        assertThat(DrivenMethods.join(
                        methods.call(operations, "deleteAsync", options -> conditional(options, last), key(last))))
                .isEqualTo(Optional.of(last));
        if (has(ModelOperation.GET)) {
            assertThat(methods.call(operations, "get", null, key(last))).isEqualTo(Optional.empty());
        }
        if (OwnerFields.owners(model).isEmpty()) {
            assertThat(methods.call(operations, "delete", null, key(last))).isEqualTo(Optional.empty());
        } else {
            // A row that is not there is nobody's.
            assertThatThrownBy(() -> methods.call(operations, "delete", null, key(last)))
                    .isInstanceOf(UnauthorizedException.class);
        }
        List<Object> deleted = List.of(rows.get(1), rows.get(2), rows.get(3), last);
        awaitEvents(MutationOperation.DELETE, () -> {
            if (has(ModelOperation.CREATE)) {
                methods.call(operations, "create", null, input(1, Set.of()));
                methods.call(operations, "delete", null, key(deleted.get(0)));
            }
        });
        rows.keySet().removeAll(Set.of(1, 2, 3, ROWS));
        observed.forEach(each -> each.await(snapshots -> isCurrent(snapshots)));
        observed.forEach(Received::cancel);
    }

    private boolean isCurrent(List<Object> snapshots) {
        if (snapshots.isEmpty()) {
            return false;
        }
        Snapshot<?> last = (Snapshot<?>) snapshots.get(snapshots.size() - 1);
        return last.synced() && new HashSet<Object>(last.items()).equals(new HashSet<>(rows.values()));
    }

    private void awaitEvents(MutationOperation operation, Runnable probe) {
        if (events.containsKey(operation)) {
            events.get(operation).await(items -> !items.isEmpty(), probe);
            if (has(ModelOperation.DELETE) && has(ModelOperation.CREATE)) {
                filtered.get(operation).await(items -> !items.isEmpty(), probe);
            }
            assertThat(events.get(operation).items()).allMatch(rowClass::isInstance);
            List<Object> firstKey = List.of(key(rows.get(1)));
            assertThat(filtered.get(operation).items())
                    .allMatch(item -> List.of(key(item)).equals(firstKey));
            Object heard = events.get(operation)
                    .items()
                    .get(events.get(operation).items().size() - 1);
            assertThat(rowClass.cast(heard)).isNotNull();
        }
    }

    // --- reading

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }

    private void conditional(Object options, @Nullable Object row) {
        filter(ModelClass.CONDITION, row(required(row)), MOST_OF_LIST)
                .ifPresent(condition -> GivenOptions.ofWrite(options).condition(condition));
    }

    private Function<String, Optional<Object>> row(Object row) {
        // What is shown of an owner is not what is kept.
        return field -> fields.has(field) && !OwnerFields.owners(model).contains(field)
                ? Optional.ofNullable(fields.value(row, field))
                : Optional.empty();
    }

    private Optional<WireValue> filter(ModelClass kind, Function<String, Optional<Object>> row, int most) {
        return SampleFilters.passedBy(loaded.of(kind, model), row, most);
    }

    Object[] key(@Nullable Object row) {
        return model.primaryKey().fields().stream()
                .map(field -> fields.value(required(row), field))
                .toArray();
    }

    void read() {
        if (has(ModelOperation.GET)) {
            Consumer<Object> options = given -> GivenOptions.ofRead(given).selection(selection());
            rows.values().forEach(row -> assertThat(methods.callAll(operations, "get", options, key(row)))
                    .allMatch(read -> read.equals(Optional.of(row))));
            if (rows.isEmpty()) {
                assertThat(methods.callAll(operations, "get", options, sampleKey()))
                        .allMatch(read -> read.equals(Optional.empty()));
            }
        }
        if (has(ModelOperation.LIST)) {
            list();
            listByKey();
        }
        model.secondaryIndexes().forEach(index -> index.queryField().ifPresent(query -> index(index, query)));
    }

    private Object[] sampleKey() {
        return model.primaryKey().fields().stream()
                .map(field -> sampleRow().apply(field).orElseThrow())
                .toArray();
    }

    private void list() {
        Consumer<Object> one = options -> oneRow((ListOptions<?, ?>) options);
        List<@Nullable Object> pages = methods.callAll(operations, "list", one);
        assertRows(((Page<?>) required(pages.get(0))).items(), rows.values());
        assertRows(((Page<?>) required(pages.get(2))).items(), rows.values());
        if (!rows.isEmpty()) {
            assertThat(((Page<?>) required(pages.get(1))).items()).isEqualTo(List.of(rows.get(1)));
            assertThat(((Page<?>) required(pages.get(3))).items()).isEqualTo(List.of(rows.get(1)));
        }
        assertRows(((Stream<?>) required(methods.call(operations, "stream", null))).toList(), rows.values());
        Consumer<Object> small = options -> ((ListOptions<?, ?>) options).limit(1);
        assertRows(((Stream<?>) required(methods.call(operations, "stream", small))).toList(), rows.values());
    }

    /** A filter by all that can be compared lets the first row pass alone. */
    private void oneRow(ListOptions<?, ?> options) {
        if (rows.isEmpty()) {
            return;
        }
        filter(ModelClass.FILTER, row(required(rows.get(1))), MOST_OF_LIST)
                .ifPresent(filter -> GivenOptions.ofList(options).filter(filter));
    }

    private static void assertRows(List<?> read, Collection<Object> expected) {
        assertThat(read).hasSize(expected.size());
        assertThat(new HashSet<Object>(read)).isEqualTo(new HashSet<>(expected));
    }

    private void listByKey() {
        boolean takesKey = Stream.of(operations.getClass().getMethods())
                .anyMatch(method -> method.getName().equals("list")
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] != Consumer.class);
        if (takesKey) {
            keyed("list", "stream", model.primaryKey(), ModelClass.FILTER);
        }
    }

    private void index(SecondaryIndex index, String query) {
        String name = JavaNames.members(List.of(query)).get(query);
        Method method = DrivenMethods.find(operations, name, true, 1);
        Class<?> filter = (Class<?>) optionArguments(method)[0];
        ModelClass kind = filter == loaded.of(ModelClass.FILTER, model) ? ModelClass.FILTER : ModelClass.RELATED_FILTER;
        keyed(name, name + "Stream", index.key(), kind);
    }

    private static Type[] optionArguments(Method method) {
        Type[] parameters = method.getGenericParameterTypes();
        ParameterizedType consumer = (ParameterizedType) parameters[parameters.length - 1];
        return ((ParameterizedType) consumer.getActualTypeArguments()[0]).getActualTypeArguments();
    }

    private void keyed(String name, String streamName, KeySchema key, ModelClass filter) {
        Method method = DrivenMethods.find(operations, name, true, 1);
        Object first = rows.isEmpty() ? null : rows.get(1);
        Object partition = first == null
                ? required(values.of(
                        member(key.partitionKey()).type(),
                        fields.components().get(key.partitionKey()).getGenericType(),
                        1))
                : required(fields.value(first, key.partitionKey()));
        List<Object> expected = rows.values().stream()
                .filter(row -> Objects.equals(fields.value(row, key.partitionKey()), partition))
                .toList();
        Consumer<Object> narrow = options -> narrow(options, method, key, filter, first);
        List<@Nullable Object> pages = methods.callAll(operations, name, narrow, partition);
        assertRows(((Page<?>) required(pages.get(0))).items(), expected);
        assertRows(((Page<?>) required(pages.get(2))).items(), expected);
        List<Object> one = first == null ? List.of() : List.of(first);
        assertThat(((Page<?>) required(pages.get(1))).items()).isEqualTo(one);
        assertThat(((Page<?>) required(pages.get(3))).items()).isEqualTo(one);
        assertRows(((Stream<?>) required(methods.call(operations, streamName, null, partition))).toList(), expected);
        assertThat(((Stream<?>) required(methods.call(operations, streamName, narrow, partition))).toList())
                .isEqualTo(one);
    }

    private void narrow(Object options, Method method, KeySchema key, ModelClass filter, @Nullable Object first) {
        if (first == null) {
            return;
        }
        filter(filter, row(first), MOST_OF_LIST)
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
        return filter(
                        filter,
                        field -> key.fields().contains(field)
                                ? Optional.empty()
                                : row(first).apply(field),
                        MOST_OF_LIST)
                .orElse(given);
    }

    private Object sortKey(Class<?> type, KeySchema key, Object row) {
        if (key.sortKeys().size() == 1) {
            return required(fields.value(row, key.sortKeys().get(0)));
        }
        Object builder = Reflection.call(Reflection.method(type, "builder"), null);
        RecordComponent[] parts = type.getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
            set(
                    builder,
                    parts[i].getName(),
                    parts[i].getType(),
                    fields.value(row, key.sortKeys().get(i)));
        }
        return Reflection.call(Reflection.method(builder.getClass(), "build"), builder);
    }

    static <T> T required(@Nullable T value) {
        assertThat(value).isNotNull();
        return value;
    }
}
