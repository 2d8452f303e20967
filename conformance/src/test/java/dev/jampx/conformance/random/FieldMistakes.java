package dev.jampx.conformance.random;

import dev.jampx.conformance.random.RandomType.Condition;
import dev.jampx.conformance.random.RandomType.Reference;
import dev.jampx.conformance.random.RandomType.Relationship;
import dev.jampx.conformance.random.RandomType.Scalar;
import dev.jampx.conformance.random.RandomType.Shape;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mistakes in fields and relationships. */
final class FieldMistakes {

    private static final Predicate<Scalar> SINGLE = scalar -> scalar.shape() == Shape.SINGLE;
    private static final Predicate<Scalar> OPTIONAL = scalar -> !scalar.required() && SINGLE.test(scalar);

    static final List<Mistake> ALL = List.of(
            Mistake.ofReference(
                    "the type of a reference",
                    (dice, scalar) -> scalar.withTerm(dice.pick("integer", "float", "date"))),
            Mistake.ofReference("a list as a reference", (dice, scalar) -> scalar.withShape(Shape.LIST)),
            Mistake.ofReference(
                    "another nullability of a reference", (dice, scalar) -> scalar.withRequired(!scalar.required())),
            Mistake.ofReference("an enum as a reference", (dice, scalar) -> new RandomType.Enumeration(List.of("A"))),
            Mistake.ofRelationship(
                    "an unknown model",
                    (dice, it) -> new Relationship(it.kind(), "Nowhere", it.references(), it.rules())),
            Mistake.ofRelationship(
                    "an unknown reference",
                    (dice, it) -> new Relationship(it.kind(), it.model(), List.of("nothing"), it.rules())),
            Mistake.ofRelationship(
                    "a reference too many",
                    (dice, it) -> new Relationship(
                            it.kind(),
                            it.model(),
                            Stream.concat(it.references().stream(), it.references().stream())
                                    .toList(),
                            it.rules())),
            Mistake.ofRelationship(
                    "no references", (dice, it) -> new Relationship(it.kind(), it.model(), List.of(), it.rules())),
            Mistake.ofRelationship(
                    "another kind of relationship",
                    (dice, it) -> new Relationship(
                            dice.pick("hasOne", "hasMany", "belongsTo"), it.model(), it.references(), it.rules())),
            Mistake.ofScalar(
                    "a default value of another type",
                    scalar -> SINGLE.test(scalar) && !List.of("string", "id").contains(scalar.term()),
                    (dice, scalar) -> scalar.withLiteral("neither this nor that")),
            Mistake.ofScalar(
                    "a number as a default value",
                    SINGLE,
                    (dice, scalar) -> scalar.withLiteral(dice.pick(1, 2.5, -1, 99999999999L))),
            Mistake.ofScalar("a boolean as a default value", SINGLE, (dice, scalar) -> scalar.withLiteral(true)),
            Mistake.ofScalar(
                    "a list as a default value",
                    scalar -> scalar.term().equals("string"),
                    (dice, scalar) -> scalar.withShape(Shape.LIST).withLiteral(List.of("a", "b"))),
            Mistake.ofScalar(
                    "a default value of a list",
                    scalar -> !SINGLE.test(scalar),
                    (dice, scalar) -> scalar.withLiteral("a")),
            Mistake.ofScalar(
                    "a condition twice",
                    scalar -> SINGLE.test(scalar) && scalar.term().equals("string"),
                    (dice, scalar) ->
                            scalar.withConditions(List.of(condition("minLength", 1), condition("minLength", 2)))),
            Mistake.ofScalar(
                    "crossed lengths",
                    scalar -> SINGLE.test(scalar) && scalar.term().equals("string"),
                    (dice, scalar) ->
                            scalar.withConditions(List.of(condition("minLength", 9), condition("maxLength", 2)))),
            Mistake.ofScalar(
                    "a negative length",
                    scalar -> SINGLE.test(scalar) && scalar.term().equals("string"),
                    (dice, scalar) ->
                            scalar.withConditions(List.of(condition(dice.pick("minLength", "maxLength"), -1)))),
            Mistake.ofScalar(
                    "an empty condition",
                    scalar -> SINGLE.test(scalar) && scalar.term().equals("string"),
                    (dice, scalar) -> scalar.withConditions(
                            List.of(condition(dice.pick("startsWith", "endsWith", "matches"), "")))),
            Mistake.ofScalar(
                    "a broken pattern",
                    scalar -> SINGLE.test(scalar) && scalar.term().equals("string"),
                    (dice, scalar) -> scalar.withConditions(List.of(condition("matches", dice.pick("(", "[a", "*"))))),
            Mistake.ofScalar(
                    "crossed bounds",
                    scalar -> SINGLE.test(scalar) && List.of("integer", "float").contains(scalar.term()),
                    (dice, scalar) ->
                            scalar.withConditions(List.of(condition(dice.pick("gt", "gte"), 9), condition("lt", 2)))),
            Mistake.ofScalar(
                    "a reference to nothing", SINGLE, (dice, scalar) -> Reference.to(dice.pick("Nothing", "String"))),
            Mistake.ofScalar(
                    "operations that fields do not have",
                    OPTIONAL,
                    (dice, scalar) -> scalar.withRules(List.of(
                            RandomRule.of("owner").to(List.of(dice.pick("list", "get", "sync", "listen", "search")))))),
            Mistake.ofScalar(
                    "rules on a field without read",
                    scalar -> SINGLE.test(scalar) && scalar.required(),
                    (dice, scalar) ->
                            scalar.withRules(List.of(RandomRule.of("owner").to(List.of("create"))))),
            Mistake.ofScalar(
                    "a rule of a provider that may not be there",
                    OPTIONAL,
                    (dice, scalar) ->
                            scalar.withRules(List.of(RandomRule.of(dice.pick("publicApiKey", "custom", "owner"))))),
            Mistake.ofScalar(
                    "groups without names",
                    OPTIONAL,
                    (dice, scalar) -> scalar.withRules(List.of(new RandomRule(
                            "groups", List.of(), Optional.empty(), Optional.empty(), Optional.empty())))));

    private FieldMistakes() {}

    private static Condition condition(String term, Object argument) {
        return new Condition(term, Optional.of(argument), Optional.empty());
    }
}
