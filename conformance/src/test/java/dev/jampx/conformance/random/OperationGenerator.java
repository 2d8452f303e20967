package dev.jampx.conformance.random;

import dev.jampx.conformance.random.RandomEntry.Model;
import dev.jampx.conformance.random.RandomEntry.Operation;
import dev.jampx.conformance.random.RandomEntry.Source;
import dev.jampx.conformance.random.RandomType.Enumeration;
import dev.jampx.conformance.random.RandomType.Reference;
import dev.jampx.conformance.random.RandomType.Scalar;
import dev.jampx.conformance.random.RandomType.Shape;
import dev.jampx.conformance.random.RandomType.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes queries, mutations and subscriptions over the types and the models of a schema. */
record OperationGenerator(Dice dice, TypeGenerator types, RuleGenerator rules, List<Model> models, boolean async) {

    /** A query or a mutation. */
    Operation request(String name) {
        boolean javaScript = dice.chance(35);
        List<RandomHandler> handlers = dice.times(dice.pick(1, 1, 1, 2, 3), () -> handler(javaScript));
        if (async && !javaScript && dice.chance(20)) {
            RandomHandler last = handlers.get(handlers.size() - 1);
            handlers.set(handlers.size() - 1, new RandomHandler(last.kind(), true, Optional.empty(), false));
        }
        return new Operation(
                name,
                dice.pick("query", "mutation"),
                types.fields(dice.between(0, 3), false, 1),
                Optional.of(returns()),
                List.of(),
                rules.ofOperations(javaScript),
                List.copyOf(handlers));
    }

    /** A query or a mutation that a function answers. */
    Operation calling(String name) {
        return new Operation(
                name,
                dice.pick("query", "mutation"),
                types.fields(dice.between(0, 2), false, 3),
                Optional.of(Scalar.of("string", dice.chance(20))),
                List.of(),
                rules.ofOperations(false),
                List.of(new RandomHandler(RandomHandler.Kind.FUNCTION, false, Optional.empty(), false)));
    }

    /** A subscription to one of {@code mutations}, or to a model; nothing if there is neither. */
    Optional<Operation> subscription(String name, List<Operation> mutations) {
        List<Source> sources = new ArrayList<>();
        mutations.stream()
                .filter(mutation -> !(mutation.returns().orElseThrow() instanceof Enumeration))
                .filter(mutation -> mutation.handlers().stream().noneMatch(RandomHandler::async))
                .forEach(mutation -> sources.add(new Source(mutation.name(), List.of())));
        models.stream()
                .filter(model -> model.disabled().isEmpty())
                .forEach(model -> sources.add(new Source(
                        model.name(), dice.some(dice.between(1, 3), List.of("create", "update", "delete")))));
        List<Source> chosen = sources.isEmpty() ? List.of() : agreeing(dice.pick(sources), sources, mutations);
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Operation(
                        name,
                        "subscription",
                        types.fields(dice.pick(0, 0, 1, 2), false, 3),
                        Optional.empty(),
                        chosen,
                        rules.ofOperations(true),
                        List.of(new RandomHandler(RandomHandler.Kind.JAVASCRIPT, false, Optional.empty(), false))));
    }

    /** One source, or it and others with the same result; sources with different results are a mistake. */
    private List<Source> agreeing(Source first, List<Source> sources, List<Operation> mutations) {
        if (dice.chance(50)) {
            return List.of(first);
        }
        Optional<RandomType> result = resultOf(first, mutations);
        List<Source> chosen = new ArrayList<>(List.of(first));
        sources.stream()
                .filter(source -> source != first && resultOf(source, mutations).equals(result))
                .filter(source -> dice.chance(70))
                .forEach(chosen::add);
        return List.copyOf(chosen);
    }

    private static Optional<RandomType> resultOf(Source source, List<Operation> mutations) {
        return mutations.stream()
                .filter(mutation -> mutation.name().equals(source.target()))
                .findFirst()
                .map(mutation -> mutation.returns().orElseThrow())
                .or(() -> Optional.of(Reference.to(source.target())));
    }

    private RandomType returns() {
        if (!models.isEmpty() && dice.chance(25)) {
            Shape shape = dice.pick(Shape.SINGLE, Shape.SINGLE, Shape.LIST, Shape.REQUIRED_LIST);
            return new Reference(dice.pick(models).name(), dice.chance(25), shape, List.of());
        } else if (dice.chance(15)) {
            return new Structure(types.fields(dice.between(1, 3), false, 1));
        }
        return types.any(false, 1);
    }

    private RandomHandler handler(boolean javaScript) {
        if (javaScript) {
            boolean ofModel = !models.isEmpty() && dice.chance(40);
            return new RandomHandler(
                    RandomHandler.Kind.JAVASCRIPT,
                    false,
                    ofModel ? Optional.of(dice.pick(models).name()) : Optional.empty(),
                    ofModel);
        }
        return new RandomHandler(
                dice.chance(85) ? RandomHandler.Kind.FUNCTION : RandomHandler.Kind.NAMED_FUNCTION,
                false,
                Optional.empty(),
                false);
    }
}
