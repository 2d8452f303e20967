package dev.jampx.conformance.random;

import dev.jampx.conformance.random.RandomEntry.Operation;
import dev.jampx.conformance.random.RandomEntry.Source;
import dev.jampx.conformance.random.RandomType.Enumeration;
import dev.jampx.conformance.random.RandomType.Reference;
import dev.jampx.conformance.random.RandomType.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mistakes in queries, mutations and subscriptions. */
final class OperationMistakes {

    private static final Predicate<Operation> ANY = operation -> true;
    private static final Predicate<Operation> SUBSCRIPTION =
            operation -> operation.kind().equals("subscription");

    static final List<Mistake> ALL = List.of(
            Mistake.ofOperation("no handler", ANY, (dice, it) -> it.withHandlers(List.of())),
            Mistake.ofOperation("no rules", ANY, (dice, it) -> it.withRules(List.of())),
            Mistake.ofOperation("no rules and no handler", ANY, (dice, it) -> it.withHandlers(List.of())
                    .withRules(List.of())),
            Mistake.ofOperation("no result", SUBSCRIPTION.negate(), (dice, it) -> it.withReturns(Optional.empty())),
            Mistake.ofOperation(
                    "an unknown result",
                    SUBSCRIPTION.negate(),
                    (dice, it) -> it.withReturns(Optional.of(Reference.to("Nothing")))),
            Mistake.ofOperation(
                    "an unknown argument",
                    ANY,
                    (dice, it) -> it.withArguments(List.of(new RandomField("x", Reference.to("Nothing"))))),
            Mistake.ofOperation(
                    "a bad argument name",
                    ANY,
                    (dice, it) -> it.withArguments(
                            List.of(new RandomField(dice.pick("a-b", "1x", "__x"), Scalar.of("string", false))))),
            Mistake.ofOperation(
                    "an argument with a default value",
                    ANY,
                    (dice, it) -> it.withArguments(List.of(
                            new RandomField("x", Scalar.of("string", false).withLiteral("a"))))),
            Mistake.ofOperation(
                    "a bad enum value",
                    ANY,
                    (dice, it) -> it.withArguments(List.of(
                            new RandomField("x", new Enumeration(List.of(dice.pick("a b", "a-b", "1", "", "true"))))))),
            Mistake.ofOperation(
                    "an argument with rules",
                    ANY,
                    (dice, it) -> it.withArguments(List.of(
                            new RandomField("x", Scalar.of("string", false).withRules(it.rules()))))),
            Mistake.ofOperation("no sources", SUBSCRIPTION, (dice, it) -> it.withSources(List.of())),
            Mistake.ofOperation(
                    "an unknown source",
                    SUBSCRIPTION,
                    (dice, it) -> it.withSources(List.of(new Source("nothing", List.of())))),
            Mistake.ofOperation(
                    "other mutations of a source",
                    SUBSCRIPTION,
                    (dice, it) -> it.withSources(it.sources().stream()
                            .map(source -> new Source(
                                    source.target(), source.mutations().isEmpty() ? List.of("create") : List.of()))
                            .toList())),
            Mistake.ofOperation(
                    "a subscription that is its own source",
                    SUBSCRIPTION,
                    (dice, it) -> it.withSources(List.of(new Source(it.name(), List.of())))),
            new Mistake("sources with different results", (dice, schema) -> withOtherSource(schema)),
            Mistake.ofOperation(
                    "a source twice",
                    SUBSCRIPTION,
                    (dice, it) -> it.withSources(Stream.concat(it.sources().stream(), it.sources().stream())
                            .toList())),
            Mistake.ofOperation(
                    "a rule that may have no provider",
                    ANY,
                    (dice, it) ->
                            it.withRules(List.of(RandomRule.of(dice.pick("custom", "publicApiKey", "authenticated"))))),
            Mistake.ofOperation("guests", ANY, (dice, it) -> it.withRules(List.of(RandomRule.of("guest")))),
            Mistake.ofOperation(
                    "a rule twice",
                    operation -> !operation.rules().isEmpty(),
                    (dice, it) -> it.withRules(Stream.concat(it.rules().stream(), it.rules().stream())
                            .toList())),
            Mistake.ofOperation(
                    "an unknown data source",
                    ANY,
                    (dice, it) -> it.withHandlers(List.of(new RandomHandler(
                            RandomHandler.Kind.JAVASCRIPT, false, Optional.of("Nothing"), dice.chance(50))))),
            Mistake.ofOperation(
                    "an async function that is not the last",
                    SUBSCRIPTION.negate(),
                    (dice, it) -> it.withHandlers(List.of(
                            new RandomHandler(RandomHandler.Kind.FUNCTION, true, Optional.empty(), false),
                            new RandomHandler(RandomHandler.Kind.FUNCTION, false, Optional.empty(), false)))));

    private OperationMistakes() {}

    /** The first subscription hears of the first model's creation as well. */
    private static Optional<RandomSchema> withOtherSource(RandomSchema schema) {
        Optional<Source> other = schema.entries().stream()
                .filter(RandomEntry.Model.class::isInstance)
                .map(model -> new Source(model.name(), List.of("create")))
                .findFirst();
        Optional<RandomEntry> subscription = schema.entries().stream()
                .filter(entry -> entry instanceof Operation && SUBSCRIPTION.test((Operation) entry))
                .findFirst();
        return other.flatMap(source -> subscription.map(chosen -> {
            Operation operation = (Operation) chosen;
            List<Source> sources = Stream.concat(operation.sources().stream(), Stream.of(source))
                    .toList();
            return schema.withEntries(schema.entries().stream()
                    .map(entry -> entry == chosen ? operation.withSources(sources) : entry)
                    .toList());
        }));
    }
}
