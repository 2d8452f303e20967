package dev.jampx.conformance.javaclient;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.client.model.Page;
import dev.jampx.client.model.ToMany;
import dev.jampx.client.model.ToOne;
import dev.jampx.client.operation.Selection;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.resolved.Relationship;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Follows every relation of a model's rows, when it is asked for and by every form of selection.
 *
 * @param loaded the client
 * @param drivers the models by name
 */
record RelationDriver(LoadedClient loaded, Map<String, DrivenModel> drivers) {

    void follow(DrivenModel driver) {
        for (Relationship relation : driver.model().relationships()) {
            driver.rows().values().forEach(row -> follow(driver, relation, row));
        }
    }

    private void follow(DrivenModel driver, Relationship relation, Object row) {
        DrivenModel target = Objects.requireNonNull(drivers.get(relation.target()));
        Set<Object> expected = expected(driver, relation, target, row);
        boolean readable = driver.has(ModelOperation.GET)
                || target.has(relation instanceof Relationship.BelongsTo ? ModelOperation.GET : ModelOperation.LIST);
        if (readable) {
            Object lazy = Objects.requireNonNull(driver.fields().value(row, relation.name()));
            assertThat(isLoaded(lazy)).isFalse();
            assertLeads(relation, load(lazy), expected);
            assertLeads(relation, Objects.requireNonNull(DrivenMethods.join(loadAsync(lazy))), expected);
            if (lazy instanceof ToMany<?> many) {
                assertThat(new HashSet<Object>(many.stream().toList())).isEqualTo(expected);
            }
        }
        if (driver.has(ModelOperation.GET)) {
            bySelection(driver, relation, row, expected);
        }
    }

    private void bySelection(DrivenModel driver, Relationship relation, Object row, Set<Object> expected) {
        Class<?> type = loaded.of(ModelClass.SELECTION, driver.model());
        Object own = Reflection.call(Reflection.method(type, "with"), null);
        Object ofTarget = Reflection.call(
                Reflection.method(
                        loaded.of(
                                ModelClass.SELECTION,
                                drivers.get(relation.target()).model()),
                        "with"),
                null);
        List<Method> forms = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(selectionMethod(driver, relation)))
                .toList();
        assertThat(forms).hasSize(relation instanceof Relationship.HasMany ? 3 : 2);
        for (Method form : forms) {
            Object[] arguments = Arrays.stream(form.getParameterTypes())
                    .map(parameter -> parameter == int.class ? (Object) 50 : ofTarget)
                    .toArray();
            Selection selection = (Selection) Reflection.call(form, own, arguments);
            Object read = ((Optional<?>) Objects.requireNonNull(Reflection.callOrNull(
                            DrivenMethods.find(
                                    driver.operations(),
                                    "get",
                                    true,
                                    driver.model().primaryKey().fields().size()),
                            driver.operations(),
                            with(driver.key(row), selecting(selection)))))
                    .orElseThrow();
            Object relationRead = Objects.requireNonNull(driver.fields().value(read, relation.name()));
            assertThat(isLoaded(relationRead)).isTrue();
            assertLeads(relation, loadedValue(relationRead), expected);
        }
    }

    private static String selectionMethod(DrivenModel driver, Relationship relation) {
        return JavaNames.membersBeside(
                        List.of("text", "with"),
                        driver.model().relationships().stream()
                                .map(Relationship::name)
                                .toList())
                .get(relation.name());
    }

    private static @Nullable Object[] with(Object[] key, Consumer<Object> options) {
        Object[] arguments = Arrays.copyOf(key, key.length + 1);
        arguments[key.length] = options;
        return arguments;
    }

    private static Consumer<Object> selecting(Selection selection) {
        return options -> GivenOptions.ofRead(options).selection(selection);
    }

    /** Where references lead, by the rows that were written. */
    private static Set<Object> expected(DrivenModel driver, Relationship relation, DrivenModel target, Object row) {
        List<String> references = relation.references();
        boolean belongs = relation instanceof Relationship.BelongsTo;
        List<String> keys = (belongs ? target : driver).model().primaryKey().fields();
        Set<Object> rows = new HashSet<>();
        for (Object other : target.rows().values()) {
            boolean leads = true;
            for (int i = 0; i < references.size(); i++) {
                Object mine = driver.fields().value(row, belongs ? references.get(i) : keys.get(i));
                Object others = target.fields().value(other, belongs ? keys.get(i) : references.get(i));
                leads &= Objects.equals(mine, others);
            }
            if (leads) {
                rows.add(other);
            }
        }
        return rows;
    }

    private static void assertLeads(Relationship relation, Object found, Set<Object> expected) {
        if (found instanceof Page<?> page) {
            assertThat(new HashSet<Object>(page.items())).as(relation.name()).isEqualTo(expected);
        } else {
            Set<Object> row = new HashSet<>(((Optional<?>) found).stream().toList());
            assertThat(row.size()).as(relation.name()).isEqualTo(Math.min(1, expected.size()));
            assertThat(expected).containsAll(row);
        }
    }

    private static boolean isLoaded(Object relation) {
        return relation instanceof ToOne<?> one ? one.isLoaded() : ((ToMany<?>) relation).isLoaded();
    }

    private static Object load(Object relation) {
        return relation instanceof ToOne<?> one ? one.load() : ((ToMany<?>) relation).load();
    }

    private static Object loadAsync(Object relation) {
        return relation instanceof ToOne<?> one ? one.loadAsync() : ((ToMany<?>) relation).loadAsync();
    }

    private static Object loadedValue(Object relation) {
        return relation instanceof ToOne<?> one ? one.loaded() : ((ToMany<?>) relation).loaded();
    }
}
