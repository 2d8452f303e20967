package dev.jampx.conformance.random;

import dev.jampx.conformance.random.RandomType.Condition;
import dev.jampx.conformance.random.RandomType.Enumeration;
import dev.jampx.conformance.random.RandomType.Reference;
import dev.jampx.conformance.random.RandomType.Scalar;
import dev.jampx.conformance.random.RandomType.Shape;
import dev.jampx.conformance.random.RandomType.Structure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the types of fields, with the enums and the custom types of the schema at hand. */
record TypeGenerator(Dice dice, List<String> enums, List<String> structures) {

    /** Scalars that can be keys. */
    static final List<String> KEYS = List.of(
            "id",
            "string",
            "integer",
            "float",
            "date",
            "time",
            "datetime",
            "timestamp",
            "email",
            "phone",
            "url",
            "ipAddress");

    private static final Map<String, List<Object>> LITERALS = Map.ofEntries(
            Map.entry("id", List.of("1", "abc")),
            Map.entry("string", List.of("none", "two words", "")),
            Map.entry("integer", List.of(1, 0, -7)),
            Map.entry("float", List.of(0.5, 1, 1e21, -2.25)),
            Map.entry("boolean", List.of(true, false)),
            Map.entry("date", List.of("2030-01-31")),
            Map.entry("time", List.of("10:20:30.000Z")),
            Map.entry("datetime", List.of("2030-01-31T10:20:30.000Z")),
            Map.entry("timestamp", List.of(1893456000)),
            Map.entry("email", List.of("a@b.example")),
            Map.entry("json", List.of("1", "true")),
            Map.entry("phone", List.of("+12025550143")),
            Map.entry("url", List.of("https://x.example/")),
            Map.entry("ipAddress", List.of("10.0.0.1", "::1")));

    /** A scalar with whatever can be said of one in a model. */
    Scalar scalar() {
        Scalar scalar = plain();
        if (scalar.shape() != Shape.SINGLE) {
            return scalar;
        }
        if (dice.chance(20)) {
            scalar = scalar.withLiteral(dice.pick(LITERALS.get(scalar.term())));
        }
        if (dice.chance(30)) {
            scalar = scalar.withConditions(conditions(scalar.term()));
        }
        return scalar;
    }

    /** A scalar that is required or a list, or both. */
    Scalar plain() {
        return Scalar.of(
                        dice.chance(40)
                                ? dice.pick("string", "integer")
                                : dice.pick(List.copyOf(new TreeSet<>(LITERALS.keySet()))),
                        dice.chance(35))
                .withShape(dice.chance(80) ? Shape.SINGLE : dice.pick(Shape.LIST, Shape.REQUIRED_LIST));
    }

    /** A type that can be that of a model's field, of a custom type's or of an argument. */
    RandomType any(boolean inModel, int depth) {
        int roll = dice.between(1, 100);
        if (roll <= 10 && !enums.isEmpty()) {
            return reference(enums);
        } else if (roll <= 20 && !structures.isEmpty()) {
            return reference(structures);
        } else if (roll <= 28) {
            return enumeration();
        } else if (roll <= 35 && depth < 3) {
            return new Structure(fields(dice.between(1, 3), false, depth + 1));
        }
        return inModel ? scalar() : plain();
    }

    /** Fields with different names. */
    List<RandomField> fields(int count, boolean inModel, int depth) {
        List<RandomField> fields = new ArrayList<>();
        for (String name : dice.some(count, Names.FIELDS)) {
            fields.add(new RandomField(name, any(inModel, depth)));
        }
        return fields;
    }

    Enumeration enumeration() {
        return new Enumeration(values());
    }

    /** Values of an enum. */
    List<String> values() {
        return dice.some(dice.between(1, 4), List.of("OPEN", "done", "In_Progress", "A", "b2", "UNKNOWN", "_x"));
    }

    private Reference reference(List<String> targets) {
        Shape shape = dice.chance(70) ? Shape.SINGLE : dice.pick(Shape.LIST, Shape.REQUIRED_LIST);
        return new Reference(dice.pick(targets), dice.chance(25), shape, List.of());
    }

    private List<Condition> conditions(String term) {
        if (!List.of("string", "integer", "float").contains(term)) {
            return List.of();
        }
        Set<String> kinds = new HashSet<>();
        return dice.times(dice.between(1, 3), () -> term.equals("string") ? ofText() : ofNumber(term)).stream()
                .filter(condition ->
                        kinds.add(condition.term().replace("positive", "gt").replace("negative", "lt")))
                .toList();
    }

    private Condition ofText() {
        Optional<String> message = dice.maybe(40, () -> dice.pick("wrong", "It is, well: not right!"));
        switch (dice.between(1, 5)) {
            case 1:
                return new Condition("minLength", Optional.of(dice.between(0, 4)), message);
            case 2:
                return new Condition("maxLength", Optional.of(dice.between(5, 100)), message);
            case 3:
                return new Condition("startsWith", Optional.of(dice.pick("a", "two words")), message);
            case 4:
                return new Condition("endsWith", Optional.of(dice.pick("z", "!")), message);
            default:
                return new Condition("matches", Optional.of(dice.pick("^[a-z]+$", "x|y", ".*")), message);
        }
    }

    private Condition ofNumber(String term) {
        Optional<String> message = dice.maybe(40, () -> "out of range");
        Object low = term.equals("float") && dice.chance(50) ? dice.pick(0.1, -0.5) : dice.between(-3, 3);
        Object high = term.equals("float") && dice.chance(50) ? dice.pick(99.5, 1e21) : dice.between(4, 1000);
        switch (dice.between(1, 6)) {
            case 1:
                return new Condition("gt", Optional.of(low), message);
            case 2:
                return new Condition("gte", Optional.of(low), message);
            case 3:
                return new Condition("lt", Optional.of(high), message);
            case 4:
                return new Condition("lte", Optional.of(high), message);
            case 5:
                return new Condition("positive", Optional.empty(), message);
            default:
                return new Condition("negative", Optional.empty(), message);
        }
    }
}
