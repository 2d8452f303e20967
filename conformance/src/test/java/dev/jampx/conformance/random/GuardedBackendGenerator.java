package dev.jampx.conformance.random;

import dev.jampx.conformance.random.RandomEntry.Enumeration;
import dev.jampx.conformance.random.RandomEntry.Model;
import dev.jampx.conformance.random.RandomEntry.Operation;
import dev.jampx.conformance.random.RandomEntry.Structure;
import dev.jampx.conformance.random.RandomType.Scalar;
import dev.jampx.conformance.random.RandomType.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes sound definitions for requests to be made of them: few models, many rules, every authorization mode, no code of users. */
final class GuardedBackendGenerator {

    private static final int PERCENT_WITH_FIELD_RULES = 60;
    private static final String OWNERS = "authors";

    private final Dice dice;
    private final Names names;

    GuardedBackendGenerator(Dice dice) {
        this.dice = dice;
        names = new Names(dice);
    }

    RandomBackend backend() {
        boolean auth = dice.chance(90);
        RandomModes modes = modes(auth);
        RuleGenerator rules = new RuleGenerator(dice, Providers.of(auth, Optional.of(modes)));
        List<RandomRule> ofSchema = rules.ofModels();
        TypeGenerator plain = new TypeGenerator(dice, List.of(), List.of());
        List<Enumeration> enums =
                dice.times(dice.pick(0, 1), () -> new Enumeration(names.enumeration(), plain.values()));
        List<String> enumNames = enums.stream().map(Enumeration::name).toList();
        List<Structure> structures = dice.times(
                dice.pick(0, 0, 1),
                () -> new Structure(
                        names.type(),
                        new TypeGenerator(dice, enumNames, List.of()).fields(dice.between(1, 3), false, 3)));
        TypeGenerator types = new TypeGenerator(
                dice, enumNames, structures.stream().map(Structure::name).toList());
        List<Model> models = models(new ModelGenerator(dice, types, rules, PERCENT_WITH_FIELD_RULES), ofSchema);
        List<Operation> operations =
                dice.times(dice.pick(0, 0, 1, 2), () -> new OperationGenerator(dice, types, rules, models, false)
                        .calling(names.operation()));
        List<RandomEntry> entries = new ArrayList<>();
        Stream.of(models, enums, structures, operations).forEach(entries::addAll);
        List<List<String>> grants = dice.chance(30)
                ? List.of(dice.some(dice.between(0, 2), List.of("query", "mutate", "listen")))
                : List.of();
        return new RandomBackend(
                auth,
                List.of(new RandomSchema(List.copyOf(entries), ofSchema, grants)),
                Optional.of(modes),
                RandomSettings.NONE,
                Optional.empty());
    }

    private List<Model> models(ModelGenerator generator, List<RandomRule> inherited) {
        int count = dice.pick(1, 2, 2, 3);
        List<Model> models = dice.times(count, () -> distinct(generator.model(names.model())));
        RelationshipGenerator relationships = new RelationshipGenerator(dice);
        for (int i = dice.between(0, count); i > 0; i--) {
            models = relationships.related(models, i);
        }
        return models.stream()
                .map(model -> generator.completed(model, inherited))
                .map(model -> queryable(agreed(model)))
                .toList();
    }

    /**
     * Without what makes two schemas of it, as {@code deliberate-differences.txt} says: default values of required fields, and lists of
     * owners that nobody declared.
     */
    private static Model agreed(Model model) {
        List<RandomField> fields = new ArrayList<>();
        for (RandomField field : model.fields()) {
            fields.add(
                    field.type() instanceof Scalar scalar && scalar.required()
                            ? new RandomField(field.name(), scalar.withoutLiteral())
                            : field);
        }
        if (fields.stream().noneMatch(field -> field.name().equals(OWNERS))) {
            fields.add(new RandomField(OWNERS, Scalar.of("string", false).withShape(Shape.LIST)));
        }
        return model.withFields(fields);
    }

    /** Without an enum in a field called filter: its own filter would have the name of that of the model. */
    private static Model distinct(Model model) {
        return model.withFields(model.fields().stream()
                .filter(field -> !(field.name().equals("filter") && field.type() instanceof RandomType.Enumeration))
                .toList());
    }

    /** Without indexes on fields named like arguments of lists, whose queries would have an argument twice. */
    private static Model queryable(Model model) {
        return model.withIndexes(model.indexes().stream()
                .filter(index -> Collections.disjoint(index.keys(), List.of("filter", "limit")))
                .toList());
    }

    private RandomModes modes(boolean auth) {
        boolean oidc = dice.chance(30);
        boolean lambda = dice.chance(25);
        List<String> defaults = new ArrayList<>(
                auth
                        ? List.of("userPool", "userPool", "userPool", "apiKey", "identityPool", "iam")
                        : List.of("apiKey"));
        if (oidc) {
            defaults.add("oidc");
        }
        if (lambda) {
            defaults.add("lambda");
        }
        return new RandomModes(Optional.of(dice.pick(defaults)), dice.maybe(50, () -> dice.pick(0, 30)), oidc, lambda);
    }
}
