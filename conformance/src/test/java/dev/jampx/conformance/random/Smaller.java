package dev.jampx.conformance.random;

import dev.jampx.conformance.random.RandomEntry.Model;
import dev.jampx.conformance.random.RandomEntry.Operation;
import dev.jampx.conformance.random.RandomEntry.Structure;
import dev.jampx.conformance.random.RandomType.Reference;
import dev.jampx.conformance.random.RandomType.Relationship;
import dev.jampx.conformance.random.RandomType.Scalar;
import dev.jampx.conformance.random.RandomType.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Definitions that say one thing less than another. */
final class Smaller {

    private Smaller() {}

    /** All of them, those that leave out most first. */
    static List<RandomBackend> than(RandomBackend backend) {
        List<RandomBackend> smaller = new ArrayList<>();
        if (backend.schemas().size() > 1) {
            without(backend.schemas()).forEach(schemas -> smaller.add(backend.withSchemas(schemas)));
        }
        each(backend.schemas(), Smaller::schemas).forEach(schemas -> smaller.add(backend.withSchemas(schemas)));
        if (backend.modes().isPresent()) {
            smaller.add(backend.withoutModes());
        }
        if (!backend.settings().equals(RandomSettings.NONE)) {
            smaller.add(backend.withoutSettings());
        }
        return smaller;
    }

    private static List<RandomSchema> schemas(RandomSchema schema) {
        List<RandomSchema> smaller = new ArrayList<>();
        int half = schema.entries().size() / 2;
        if (half > 1) {
            smaller.add(schema.withEntries(schema.entries().subList(0, half)));
            smaller.add(schema.withEntries(
                    schema.entries().subList(half, schema.entries().size())));
        }
        without(schema.entries()).forEach(entries -> smaller.add(schema.withEntries(entries)));
        for (List<String> references : references(schema)) {
            smaller.add(schema.withEntries(schema.entries().stream()
                    .map(entry -> unrelated(entry, references))
                    .toList()));
        }
        each(schema.entries(), Smaller::entries).forEach(entries -> smaller.add(schema.withEntries(entries)));
        without(schema.rules()).forEach(rules -> smaller.add(schema.withRules(rules)));
        each(schema.rules(), Smaller::rules).forEach(rules -> smaller.add(schema.withRules(rules)));
        if (!schema.grants().isEmpty()) {
            smaller.add(schema.withoutGrants());
        }
        return smaller;
    }

    private static Set<List<String>> references(RandomSchema schema) {
        Set<List<String>> references = new HashSet<>();
        for (RandomEntry entry : schema.entries()) {
            if (entry instanceof Model) {
                for (RandomField field : ((Model) entry).fields()) {
                    if (field.type() instanceof Relationship) {
                        references.add(((Relationship) field.type()).references());
                    }
                }
            }
        }
        return references;
    }

    private static RandomEntry unrelated(RandomEntry entry, List<String> references) {
        return entry instanceof Model
                ? ((Model) entry)
                        .withFields(((Model) entry)
                                .fields().stream()
                                        .filter(field -> !references.contains(field.name())
                                                && !(field.type() instanceof Relationship
                                                        && ((Relationship) field.type())
                                                                .references()
                                                                .equals(references)))
                                        .toList())
                : entry;
    }

    private static List<RandomEntry> entries(RandomEntry entry) {
        List<RandomEntry> smaller = new ArrayList<>();
        if (entry instanceof Model) {
            Model model = (Model) entry;
            without(model.fields()).forEach(fields -> smaller.add(model.withFields(fields)));
            without(model.indexes()).forEach(indexes -> smaller.add(model.withIndexes(indexes)));
            without(model.identifier()).forEach(keys -> smaller.add(model.withIdentifier(keys)));
            without(model.disabled()).forEach(disabled -> smaller.add(model.withDisabled(disabled)));
            without(model.rules()).forEach(rules -> smaller.add(model.withRules(rules)));
            each(model.rules(), Smaller::rules).forEach(rules -> smaller.add(model.withRules(rules)));
            each(model.indexes(), Smaller::indexes).forEach(indexes -> smaller.add(model.withIndexes(indexes)));
            each(model.fields(), Smaller::fields).forEach(fields -> smaller.add(model.withFields(fields)));
        } else if (entry instanceof Structure) {
            Structure structure = (Structure) entry;
            without(structure.fields()).forEach(fields -> smaller.add(new Structure(structure.name(), fields)));
            each(structure.fields(), Smaller::fields)
                    .forEach(fields -> smaller.add(new Structure(structure.name(), fields)));
        } else if (entry instanceof Operation) {
            Operation operation = (Operation) entry;
            without(operation.arguments()).forEach(arguments -> smaller.add(operation.withArguments(arguments)));
            without(operation.rules()).forEach(rules -> smaller.add(operation.withRules(rules)));
            without(operation.handlers()).forEach(handlers -> smaller.add(operation.withHandlers(handlers)));
            operation
                    .returns()
                    .filter(type -> !type.equals(Scalar.of("string", false)))
                    .ifPresent(type -> smaller.add(operation.withReturns(Optional.of(Scalar.of("string", false)))));
            each(operation.arguments(), Smaller::fields)
                    .forEach(arguments -> smaller.add(operation.withArguments(arguments)));
            each(operation.rules(), Smaller::rules).forEach(rules -> smaller.add(operation.withRules(rules)));
        }
        return smaller;
    }

    private static List<RandomField> fields(RandomField field) {
        return types(field.type()).stream()
                .map(type -> new RandomField(field.name(), type))
                .toList();
    }

    private static List<RandomType> types(RandomType type) {
        List<RandomType> smaller = new ArrayList<>();
        if (type instanceof Scalar) {
            Scalar scalar = (Scalar) type;
            if (!scalar.equals(scalar.plain())) {
                smaller.add(scalar.plain());
                scalar.literal()
                        .ifPresent(value -> smaller.add(new Scalar(
                                scalar.term(),
                                scalar.required(),
                                scalar.shape(),
                                Optional.empty(),
                                scalar.conditions(),
                                scalar.rules())));
                without(scalar.conditions()).forEach(conditions -> smaller.add(scalar.withConditions(conditions)));
                without(scalar.rules()).forEach(rules -> smaller.add(scalar.withRules(rules)));
                each(scalar.rules(), Smaller::rules).forEach(rules -> smaller.add(scalar.withRules(rules)));
            }
        } else if (type instanceof Reference) {
            Reference reference = (Reference) type;
            without(reference.rules())
                    .forEach(rules -> smaller.add(
                            new Reference(reference.target(), reference.required(), reference.shape(), rules)));
            if (reference.shape() != Shape.SINGLE) {
                smaller.add(new Reference(reference.target(), reference.required(), Shape.SINGLE, reference.rules()));
            }
        } else if (type instanceof Relationship) {
            Relationship relationship = (Relationship) type;
            without(relationship.rules())
                    .forEach(rules -> smaller.add(new Relationship(
                            relationship.kind(), relationship.model(), relationship.references(), rules)));
        } else if (type instanceof RandomType.Structure) {
            without(((RandomType.Structure) type).fields())
                    .forEach(fields -> smaller.add(new RandomType.Structure(fields)));
        }
        return smaller;
    }

    private static List<RandomRule> rules(RandomRule rule) {
        List<RandomRule> smaller = new ArrayList<>();
        rule.claim()
                .ifPresent(claim -> smaller.add(new RandomRule(
                        rule.strategy(), rule.arguments(), rule.provider(), Optional.empty(), rule.operations())));
        rule.operations().ifPresent(operations -> {
            smaller.add(
                    new RandomRule(rule.strategy(), rule.arguments(), rule.provider(), rule.claim(), Optional.empty()));
            without(operations).forEach(fewer -> smaller.add(rule.to(fewer)));
        });
        return smaller;
    }

    private static List<RandomIndex> indexes(RandomIndex index) {
        List<RandomIndex> smaller = new ArrayList<>();
        without(index.sortKeys())
                .forEach(keys -> smaller.add(new RandomIndex(
                        index.partitionKey(),
                        keys,
                        index.name(),
                        index.queryField(),
                        index.projection(),
                        index.included())));
        if (index.name().isPresent()
                || index.queryField().isPresent()
                || index.projection().isPresent()) {
            smaller.add(new RandomIndex(
                    index.partitionKey(),
                    index.sortKeys(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()));
        }
        return smaller;
    }

    /** The lists that lack one element. */
    private static <T> List<List<T>> without(List<T> elements) {
        List<List<T>> smaller = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            List<T> fewer = new ArrayList<>(elements);
            fewer.remove(i);
            smaller.add(List.copyOf(fewer));
        }
        return smaller;
    }

    /** The lists with one element made smaller. */
    private static <T> List<List<T>> each(List<T> elements, Function<T, List<T>> smaller) {
        List<List<T>> lists = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            for (T element : smaller.apply(elements.get(i))) {
                List<T> changed = new ArrayList<>(elements);
                changed.set(i, element);
                lists.add(List.copyOf(changed));
            }
        }
        return lists;
    }
}
