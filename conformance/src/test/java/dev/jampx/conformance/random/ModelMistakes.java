package dev.jampx.conformance.random;

import dev.jampx.conformance.random.RandomEntry.Model;
import dev.jampx.conformance.random.RandomType.Scalar;
import dev.jampx.conformance.random.RandomType.Shape;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mistakes in models: their fields' names, keys, indexes and rules. */
final class ModelMistakes {

    private static final Predicate<Model> INDEXED = model -> !model.indexes().isEmpty();

    static final List<Mistake> ALL = List.of(
            Mistake.ofModel("no fields", (dice, model) -> model.withFields(List.of())
                    .withIdentifier(List.of())
                    .withIndexes(List.of())),
            Mistake.ofModel("a field less", model -> model.fields().size() > 1, (dice, model) -> {
                RandomField gone = dice.pick(model.fields());
                return model.withFields(
                        model.fields().stream().filter(field -> field != gone).toList());
            }),
            named("a field name with a dash", "some-field"),
            named("a field name that starts with a digit", "1st"),
            named("a field name with two underscores", "__field"),
            named("a field name of a filter", "and"),
            named("a field named like a JavaScript property", "constructor"),
            Mistake.ofModel("an unknown key", (dice, model) -> model.withIdentifier(List.of("nothing"))),
            keyed("an optional key", Scalar.of("string", false)),
            keyed("a boolean key", Scalar.of("boolean", true)),
            keyed("a JSON key", Scalar.of("json", true)),
            keyed("a list as a key", Scalar.of("string", true).withShape(Shape.REQUIRED_LIST)),
            keyed("an enum as a key", new RandomType.Enumeration(List.of("A", "B"))),
            Mistake.ofModel("a key twice", (dice, model) -> with(model, "pk", Scalar.of("id", true))
                    .withIdentifier(List.of("pk", "pk"))),
            Mistake.ofModel(
                    "an id that is no ID",
                    model -> model.identifier().isEmpty(),
                    (dice, model) ->
                            with(model, "id", Scalar.of(dice.pick("integer", "string", "json"), dice.chance(50)))),
            Mistake.ofModel(
                    "an index on nothing", (dice, model) -> model.withIndexes(List.of(index("nothing", List.of())))),
            Mistake.ofModel(
                    "an index on the key", (dice, model) -> model.withIndexes(List.of(index(key(model), List.of())))),
            indexed("an index on a boolean", Scalar.of("boolean", true)),
            indexed("an index on JSON", Scalar.of("json", false)),
            indexed("an index on a list", Scalar.of("string", true).withShape(Shape.LIST)),
            Mistake.ofModel(
                    "an index sorted by its key",
                    INDEXED,
                    (dice, model) -> model.withIndexes(List.of(index(
                            model.indexes().get(0).partitionKey(),
                            List.of(model.indexes().get(0).partitionKey()))))),
            Mistake.ofModel(
                    "an index twice",
                    INDEXED,
                    (dice, model) -> model.withIndexes(Stream.concat(
                                    model.indexes().stream(),
                                    model.indexes().stream().limit(1))
                            .toList())),
            Mistake.ofModel(
                    "a bad index name",
                    INDEXED,
                    (dice, model) -> model.withIndexes(List.of(renamed(
                            model.indexes().get(0),
                            dice.pick("a b", "x", "ü-index", "1index", "", "by.it", "by-it"))))),
            Mistake.ofModel(
                    "a bad query name",
                    INDEXED,
                    (dice, model) -> model.withIndexes(List.of(queried(
                            model.indexes().get(0),
                            dice.pick("a b", "get-it", "list" + model.name() + "s", "get" + model.name()))))),
            Mistake.ofModel(
                    "nothing included",
                    INDEXED,
                    (dice, model) -> model.withIndexes(List.of(
                            projected(model.indexes().get(0), dice.pick(List.<String>of(), List.of("nothing")))))),
            Mistake.ofModel(
                    "a rule twice",
                    model -> !model.rules().isEmpty(),
                    (dice, model) -> model.withRules(Stream.concat(
                                    model.rules().stream(),
                                    model.rules().stream().limit(1))
                            .toList())),
            ruled("an operation twice", RandomRule.of("owner").to(List.of("read", "read"))),
            ruled("read beside get", RandomRule.of("owner").to(List.of("read", "get"))),
            ruled("no operation", RandomRule.of("owner").to(List.of())),
            ruled("a rule that may have no provider", RandomRule.of("custom")),
            ruled("a rule that may have no key", RandomRule.of("publicApiKey")),
            ruled(
                    "groups in a field that is no text",
                    new RandomRule(
                            "groupDefinedIn",
                            List.of("number_"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())),
            Mistake.ofModel("an owner that is no text", (dice, model) -> with(
                            model.withFields(model.fields().stream()
                                    .filter(field -> !field.name().equals("owner"))
                                    .toList()),
                            "owner",
                            Scalar.of(dice.pick("integer", "boolean", "id", "email"), dice.chance(50)))
                    .withRules(List.of(RandomRule.of("owner")))),
            Mistake.ofModel("an owner in the key", (dice, model) -> with(
                            with(model, "boss", Scalar.of("string", true)), "pk", Scalar.of("id", true))
                    .withIdentifier(List.of("pk", "boss"))
                    .withRules(List.of(new RandomRule(
                            "ownerDefinedIn",
                            List.of("boss"),
                            Optional.empty(),
                            Optional.of("sub::username"),
                            Optional.empty())))),
            Mistake.ofModel(
                    "operations disabled twice",
                    (dice, model) -> model.withDisabled(dice.pick(
                            List.of("queries", "get", "list"),
                            List.of("get", "get"),
                            List.of("queries", "mutations", "subscriptions")))),
            Mistake.ofModel(
                    "a timestamp of another type",
                    (dice, model) -> with(
                            model.withFields(model.fields().stream()
                                    .filter(field -> !field.name().equals("createdAt"))
                                    .toList()),
                            "createdAt",
                            Scalar.of(dice.pick("string", "timestamp", "integer", "date"), dice.chance(50)))));

    private ModelMistakes() {}

    private static Mistake named(String name, String field) {
        return Mistake.ofModel(name, (dice, model) -> with(model, field, Scalar.of("string", false)));
    }

    private static Mistake keyed(String name, RandomType type) {
        return Mistake.ofModel(name, (dice, model) -> with(model, "pk", type)
                .withIdentifier(
                        dice.chance(50) || model.identifier().isEmpty()
                                ? List.of("pk")
                                : List.of(model.identifier().get(0), "pk")));
    }

    private static Mistake indexed(String name, RandomType type) {
        return Mistake.ofModel(
                name, (dice, model) -> with(model, "pk", type).withIndexes(List.of(index("pk", List.of()))));
    }

    private static Mistake ruled(String name, RandomRule rule) {
        return Mistake.ofModel(name, (dice, model) -> with(model, "number_", Scalar.of("integer", false))
                .withRules(List.of(rule)));
    }

    private static Model with(Model model, String field, RandomType type) {
        return model.withFields(Stream.concat(model.fields().stream(), Stream.of(new RandomField(field, type)))
                .toList());
    }

    private static String key(Model model) {
        return model.identifier().isEmpty() ? "id" : model.identifier().get(0);
    }

    private static RandomIndex index(String partitionKey, List<String> sortKeys) {
        return new RandomIndex(partitionKey, sortKeys, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static RandomIndex renamed(RandomIndex index, String name) {
        return new RandomIndex(
                index.partitionKey(),
                index.sortKeys(),
                Optional.of(name),
                index.queryField(),
                index.projection(),
                index.included());
    }

    private static RandomIndex queried(RandomIndex index, String query) {
        return new RandomIndex(
                index.partitionKey(),
                index.sortKeys(),
                index.name(),
                Optional.of(query),
                index.projection(),
                index.included());
    }

    private static RandomIndex projected(RandomIndex index, List<String> included) {
        return new RandomIndex(
                index.partitionKey(),
                index.sortKeys(),
                index.name(),
                index.queryField(),
                Optional.of("INCLUDE"),
                included);
    }
}
