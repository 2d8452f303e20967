package dev.jampx.conformance.random;

import dev.jampx.conformance.random.RandomEntry.Enumeration;
import dev.jampx.conformance.random.RandomEntry.Model;
import dev.jampx.conformance.random.RandomEntry.Operation;
import dev.jampx.conformance.random.RandomEntry.Structure;
import dev.jampx.conformance.random.RandomType.Reference;
import dev.jampx.conformance.random.RandomType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Mistakes that concern several entries of a schema. */
final class SchemaMistakes {

    static final List<Mistake> ALL = List.of(
            new Mistake(
                    "no rules for models",
                    (dice, schema) -> Optional.of(schema.withRules(List.of()).withoutGrants())),
            new Mistake("a model less", (dice, schema) -> {
                List<RandomEntry> models = models(schema);
                if (models.size() < 2) {
                    return Optional.empty();
                }
                List<RandomEntry> entries = new ArrayList<>(schema.entries());
                entries.remove(dice.pick(models));
                return Optional.of(schema.withEntries(entries));
            }),
            added("a type of Amplify's", "ModelStringInput", new Structure("ModelStringInput", plain())),
            added("a scalar's name", "String", new Enumeration("String", List.of("A"))),
            added("a model named Query", "Query", model("Query")),
            added("a model named Subscription", "Subscription", model("Subscription")),
            added("a bad model name", "my-model", model("my-model")),
            added("a model name that starts with a digit", "1st", model("1st")),
            added("an empty custom type", "Hollow", new Structure("Hollow", List.of())),
            added("an empty enum", "Hollow", new Enumeration("Hollow", List.of())),
            added("an enum value twice", "Twice", new Enumeration("Twice", List.of("A", "B", "A"))),
            added("an enum value with a space", "Spaced", new Enumeration("Spaced", List.of("A B"))),
            added("an enum value that is no name", "Odd", new Enumeration("Odd", List.of("A-B", "2"))),
            added(
                    "a circular custom type",
                    "Circle",
                    new Structure(
                            "Circle",
                            List.of(
                                    new RandomField("x", Scalar.of("string", false)),
                                    new RandomField("next", Reference.to("Circle"))))),
            added(
                    "a custom type with a bad field",
                    "Fine",
                    new Structure("Fine", List.of(new RandomField("a-b", Scalar.of("string", false))))),
            besideModel(
                    "a model in another case",
                    name -> new Model(
                            Character.isUpperCase(name.charAt(0))
                                    ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                                    : Character.toUpperCase(name.charAt(0)) + name.substring(1),
                            plain(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of())),
            besideModel(
                    "a custom type named like a connection",
                    name -> new Structure("Model" + name + "Connection", plain())),
            besideModel(
                    "an enum named like an input",
                    name -> new Enumeration(
                            "Create" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input",
                            List.of("A"))),
            besideModel(
                    "an operation named like a model's",
                    name -> new Operation(
                            "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1),
                            "query",
                            List.of(),
                            Optional.of(Scalar.of("string", false)),
                            List.of(),
                            List.of(RandomRule.of("authenticated")),
                            List.of(new RandomHandler(RandomHandler.Kind.FUNCTION, false, Optional.empty(), false)))),
            besideModel(
                    "a reference to a model",
                    name -> new Structure("Holder", List.of(new RandomField("model", Reference.to(name))))));

    private SchemaMistakes() {}

    private static Mistake added(String name, String entryName, RandomEntry entry) {
        return new Mistake(
                name,
                (dice, schema) ->
                        schema.entries().stream().anyMatch(each -> each.name().equals(entryName))
                                ? Optional.empty()
                                : Optional.of(with(schema, entry)));
    }

    private static Mistake besideModel(String name, Function<String, RandomEntry> entry) {
        return new Mistake(
                name,
                (dice, schema) -> models(schema).isEmpty()
                        ? Optional.empty()
                        : Optional.of(with(
                                schema, entry.apply(dice.pick(models(schema)).name()))));
    }

    private static RandomSchema with(RandomSchema schema, RandomEntry entry) {
        List<RandomEntry> entries = new ArrayList<>(schema.entries());
        entries.add(entry);
        return schema.withEntries(entries);
    }

    private static List<RandomEntry> models(RandomSchema schema) {
        return schema.entries().stream().filter(Model.class::isInstance).toList();
    }

    private static Model model(String name) {
        return new Model(name, plain(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<RandomField> plain() {
        return List.of(new RandomField("text", Scalar.of("string", false)));
    }
}
