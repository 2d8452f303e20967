package dev.jampx.conformance.random;

import dev.jampx.conformance.random.RandomEntry.Model;
import dev.jampx.conformance.random.RandomEntry.Operation;
import dev.jampx.conformance.random.RandomType.Relationship;
import dev.jampx.conformance.random.RandomType.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A way to spoil a schema.
 *
 * @param change makes the spoilt schema, or nothing where it does not fit
 */
record Mistake(String name, BiFunction<Dice, RandomSchema, Optional<RandomSchema>> change) {

    /** One that changes some model. */
    static Mistake ofModel(String name, BiFunction<Dice, Model, Model> change) {
        return new Mistake(name, (dice, schema) -> entry(dice, schema, Model.class, any -> true, change));
    }

    /** One that changes some model that {@code fits}. */
    static Mistake ofModel(String name, Predicate<Model> fits, BiFunction<Dice, Model, Model> change) {
        return new Mistake(name, (dice, schema) -> entry(dice, schema, Model.class, fits, change));
    }

    /** One that changes some operation that {@code fits}. */
    static Mistake ofOperation(String name, Predicate<Operation> fits, BiFunction<Dice, Operation, Operation> change) {
        return new Mistake(name, (dice, schema) -> entry(dice, schema, Operation.class, fits, change));
    }

    /** One that changes some scalar of a model that {@code fits}; no key and no reference of a relationship. */
    static Mistake ofScalar(String name, Predicate<Scalar> fits, BiFunction<Dice, Scalar, RandomType> change) {
        return new Mistake(name, (dice, schema) -> {
            Set<String> used = used(schema);
            Predicate<RandomField> field = each ->
                    each.type() instanceof Scalar && !used.contains(each.name()) && fits.test((Scalar) each.type());
            return entry(
                    dice,
                    schema,
                    Model.class,
                    model -> model.fields().stream().anyMatch(field),
                    (chance, model) ->
                            changed(chance, model, field, each -> change.apply(chance, (Scalar) each.type())));
        });
    }

    /** One that changes some field that relationships use. */
    static Mistake ofReference(String name, BiFunction<Dice, Scalar, RandomType> change) {
        return new Mistake(name, (dice, schema) -> {
            Set<String> references = references(schema);
            Predicate<RandomField> field = each -> each.type() instanceof Scalar && references.contains(each.name());
            return entry(
                    dice,
                    schema,
                    Model.class,
                    model -> model.fields().stream().anyMatch(field),
                    (chance, model) ->
                            changed(chance, model, field, each -> change.apply(chance, (Scalar) each.type())));
        });
    }

    /** One that changes some relationship. */
    static Mistake ofRelationship(String name, BiFunction<Dice, Relationship, Relationship> change) {
        Predicate<RandomField> field = each -> each.type() instanceof Relationship;
        return ofModel(
                name,
                model -> model.fields().stream().anyMatch(field),
                (dice, model) -> changed(dice, model, field, each -> change.apply(dice, (Relationship) each.type())));
    }

    private static Model changed(
            Dice dice, Model model, Predicate<RandomField> fits, Function<RandomField, RandomType> change) {
        RandomField chosen = dice.pick(model.fields().stream().filter(fits).toList());
        return model.withFields(model.fields().stream()
                .map(field -> field == chosen ? new RandomField(field.name(), change.apply(field)) : field)
                .toList());
    }

    private static <E extends RandomEntry> Optional<RandomSchema> entry(
            Dice dice, RandomSchema schema, Class<E> kind, Predicate<E> fits, BiFunction<Dice, E, E> change) {
        List<E> fitting = schema.entries().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(fits)
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        E chosen = dice.pick(fitting);
        E changed = change.apply(dice, chosen);
        List<RandomEntry> entries = new ArrayList<>();
        for (RandomEntry entry : schema.entries()) {
            entries.add(entry == chosen ? changed : entry);
        }
        return changed.equals(chosen) ? Optional.empty() : Optional.of(schema.withEntries(entries));
    }

    private static Set<String> references(RandomSchema schema) {
        Set<String> names = new HashSet<>();
        for (RandomEntry entry : schema.entries()) {
            if (entry instanceof Model) {
                for (RandomField field : ((Model) entry).fields()) {
                    if (field.type() instanceof Relationship) {
                        names.addAll(((Relationship) field.type()).references());
                    }
                }
            }
        }
        return names;
    }

    private static Set<String> used(RandomSchema schema) {
        Set<String> names = references(schema);
        for (RandomEntry entry : schema.entries()) {
            if (entry instanceof Model) {
                names.addAll(((Model) entry).identifier());
                ((Model) entry).indexes().forEach(index -> names.addAll(index.keys()));
            }
        }
        return names;
    }
}
