package dev.jampx.conformance.random;

import dev.jampx.conformance.random.RandomEntry.Enumeration;
import dev.jampx.conformance.random.RandomEntry.Model;
import dev.jampx.conformance.random.RandomEntry.Operation;
import dev.jampx.conformance.random.RandomEntry.Structure;
import dev.jampx.conformance.random.RandomType.Reference;
import dev.jampx.conformance.random.RandomType.Scalar;
import dev.jampx.conformance.random.RandomType.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes whole definitions, most of them sound. */
final class BackendGenerator {

    private static final int PERCENT_MISTAKEN = 22;
    private static final int PERCENT_WITH_FIELD_RULES = 20;

    private final Dice dice;
    private final Names names;

    BackendGenerator(Dice dice) {
        this.dice = dice;
        names = new Names(dice);
    }

    /** A definition; one in five has a mistake. */
    RandomBackend backend() {
        boolean auth = dice.chance(75);
        Optional<RandomModes> modes = auth ? dice.maybe(60, this::modesWithAuth) : dice.maybe(50, this::modes);
        RuleGenerator rules = new RuleGenerator(dice, Providers.of(auth, modes));
        int schemas = dice.chance(10) ? 2 : 1;
        List<RandomSchema> made = new ArrayList<>();
        for (int i = 0; i < schemas; i++) {
            made.add(schema(rules, i == 0));
        }
        RandomSettings settings = new RandomSettings(dice.maybe(8, () -> dice.pick("shop", "myApi2")), dice.chance(8));
        RandomBackend sound = new RandomBackend(auth, made, modes, settings, Optional.empty());
        return dice.chance(PERCENT_MISTAKEN) ? new Mistakes(dice).planted(sound) : sound;
    }

    private RandomSchema schema(RuleGenerator rules, boolean first) {
        List<RandomRule> ofSchema = rules.ofModels();
        List<Enumeration> enums = new ArrayList<>();
        TypeGenerator plain = new TypeGenerator(dice, List.of(), List.of());
        for (int i = dice.pick(0, 0, 1, 2); i > 0; i--) {
            enums.add(new Enumeration(names.enumeration(), plain.values()));
        }
        List<String> enumNames = enums.stream().map(Enumeration::name).toList();
        List<Structure> structures = new ArrayList<>();
        for (int i = dice.pick(0, 0, 1, 2, 3); i > 0; i--) {
            TypeGenerator before = new TypeGenerator(dice, enumNames, namesOf(structures));
            structures.add(new Structure(names.type(), before.fields(dice.between(1, 4), false, 1)));
        }
        if (dice.chance(8)) {
            structures.addAll(circle());
        }
        TypeGenerator types = new TypeGenerator(dice, enumNames, namesOf(structures));
        List<Model> models = models(new ModelGenerator(dice, types, rules, PERCENT_WITH_FIELD_RULES), ofSchema);
        List<Operation> operations = operations(new OperationGenerator(dice, types, rules, models, first));
        List<RandomEntry> entries = new ArrayList<>();
        Stream.of(models, enums, structures, operations).forEach(entries::addAll);
        if (dice.chance(50)) {
            Collections.shuffle(entries, dice.random());
        }
        List<List<String>> grants = first && dice.chance(10)
                ? List.of(dice.some(dice.between(0, 3), List.of("query", "mutate", "listen")))
                : List.of();
        return new RandomSchema(List.copyOf(entries), ofSchema, grants);
    }

    /** Custom types that hold each other, or one that holds itself: no value needs another without end. */
    private List<Structure> circle() {
        List<String> circle = dice.times(dice.pick(1, 1, 2, 3), names::type);
        List<Structure> structures = new ArrayList<>();
        for (int i = 0; i < circle.size(); i++) {
            Reference next = Reference.to(circle.get((i + 1) % circle.size()));
            structures.add(new Structure(
                    circle.get(i),
                    List.of(
                            new RandomField("text", Scalar.of("string", dice.chance(50))),
                            new RandomField(
                                    "next",
                                    dice.chance(50)
                                            ? next
                                            : new Reference(next.target(), false, Shape.LIST, List.of())))));
        }
        return structures;
    }

    private List<Model> models(ModelGenerator generator, List<RandomRule> inherited) {
        int count = dice.between(1, dice.pick(1, 2, 2, 3, 3, 4, 5, 6, 9, 30));
        List<Model> models = dice.times(count, () -> generator.model(names.model()));
        RelationshipGenerator relationships = new RelationshipGenerator(dice);
        for (int i = dice.between(0, Math.max(2, count)); i > 0; i--) {
            models = relationships.related(models, i);
        }
        return models.stream()
                .map(model -> generator.completed(model, inherited))
                .toList();
    }

    private List<Operation> operations(OperationGenerator generator) {
        List<Operation> operations = new ArrayList<>();
        if (dice.chance(55)) {
            operations.addAll(dice.times(dice.between(1, 4), () -> generator.request(names.operation())));
            List<Operation> mutations = operations.stream()
                    .filter(each -> each.kind().equals("mutation"))
                    .toList();
            if (dice.chance(40)) {
                generator.subscription(names.operation(), mutations).ifPresent(operations::add);
            }
        }
        return operations;
    }

    private RandomModes modesWithAuth() {
        boolean oidc = dice.chance(30);
        boolean lambda = dice.chance(30);
        Optional<Integer> apiKey = dice.maybe(40, () -> dice.pick(0, 30));
        List<String> defaults = new ArrayList<>(List.of("userPool", "userPool", "apiKey", "identityPool", "iam"));
        if (oidc) {
            defaults.add("oidc");
        }
        if (lambda) {
            defaults.add("lambda");
        }
        return new RandomModes(Optional.of(dice.pick(defaults)), apiKey, oidc, lambda);
    }

    private RandomModes modes() {
        switch (dice.between(1, 4)) {
            case 1:
                return new RandomModes(
                        Optional.of("apiKey"), dice.maybe(50, () -> 7), dice.chance(30), dice.chance(30));
            case 2:
                return new RandomModes(Optional.of("oidc"), dice.maybe(50, () -> 7), true, dice.chance(30));
            case 3:
                return new RandomModes(dice.maybe(50, () -> "lambda"), Optional.empty(), false, true);
            default:
                return new RandomModes(Optional.empty(), Optional.empty(), true, false);
        }
    }

    private static List<String> namesOf(List<Structure> structures) {
        return structures.stream().map(Structure::name).toList();
    }
}
