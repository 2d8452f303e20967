package dev.jampx.model.checks.type;

import dev.jampx.model.checks.Names;
import dev.jampx.model.checks.Nouns;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.diagnostics.Suggestion;
import dev.jampx.model.facts.NamedType;
import java.util.Collection;
import java.util.List;

/** What can be wrong with enums, custom types and references. */
public final class TypeProblems {

    private TypeProblems() {}

    static Problem emptyEnum(NamedType.OfEnum type) {
        return Problem.of("JPX2210", type.site(), "The " + type.title() + " has no values.")
                .fixedBy("Name them: a.enumType(\"OPEN\", \"DONE\").");
    }

    static Problem invalidValue(NamedType.OfEnum type, String value) {
        return Problem.of(
                "JPX2211",
                type.site(),
                "A value of the " + type.title() + " cannot be called " + Names.quoted(value)
                        + ": a value is a letter or \"_\", then letters, digits or \"_\", does not begin with two \"_\","
                        + " and is not \"true\", \"false\" or \"null\".");
    }

    static Problem repeatedValue(NamedType.OfEnum type, String value) {
        return Problem.of(
                "JPX2212", type.site(), "The " + type.title() + " has the value " + Names.quoted(value) + " twice.");
    }

    static Problem emptyCustomType(FieldOwner owner, SourceLocation site) {
        return Problem.of("JPX2213", site, Nouns.sentence(owner.title()) + " has no fields.")
                .fixedBy("Add one: .field(\"name\", a.string()).");
    }

    static Problem nameTaken(NamedType type, String other) {
        return Problem.of(
                        "JPX2214",
                        type.site(),
                        "The " + type.title() + " would be called " + Names.quoted(type.name()) + " in the API, as is "
                                + other + ".")
                .fixedBy("Rename one of the two, or add the type to the schema under a name of its own and refer to it"
                        + " with a.ref(\"Name\").");
    }

    static Problem unknown(FieldOwner.Place place, String target, Collection<String> possible) {
        return Problem.of(
                        "JPX2215",
                        place.site(),
                        place.title() + " refers to " + Names.quoted(target) + ", which the schema does not define.")
                .suggestingOr(
                        Suggestion.closest(target, possible),
                        "Add it to the schema: .add(" + Names.quoted(target) + ", a.customType().field(\"name\","
                                + " a.string())).");
    }

    static Problem model(FieldOwner.Place place, String target) {
        String change = place.isInModel()
                ? "To link models, use a.hasMany, a.hasOne or a.belongsTo."
                : "Refer to a custom type or an enum.";
        return Problem.of(
                        "JPX2216",
                        place.site(),
                        place.title() + " refers to model " + Names.quoted(target)
                                + "; only the result of an operation can be a model.")
                .fixedBy(change);
    }

    static Problem operation(FieldOwner.Place place, String target) {
        return Problem.of(
                        "JPX2217",
                        place.site(),
                        place.title() + " refers to " + Names.quoted(target) + ", which is an operation and no type.")
                .fixedBy("Refer to a custom type or an enum.");
    }

    static Problem recursiveResult(String operation, SourceLocation site, List<String> path) {
        return Problem.of(
                        "JPX2219",
                        site,
                        "The result of " + operation + " contains itself (" + String.join(" -> ", path)
                                + "), which Amplify cannot return.")
                .fixedBy("Return a type that does not contain itself; rows that refer to each other are models.");
    }

    static Problem resultElsewhere(String operation, SourceLocation site, String type) {
        return Problem.of(
                        "JPX2220",
                        site,
                        "The result of " + operation + " is custom type " + Names.quoted(type)
                                + ", which another of the combined schemas defines.")
                .fixedBy("Define both in one schema: the rules of an operation hold for the type of its result.");
    }

    static Problem asyncAnswer(DeclaredSchema.Entry entry) {
        return Problem.of(
                        "JPX2221",
                        entry.site(),
                        Nouns.sentence(Nouns.title(entry))
                                + " is called like the type with which AppSync answers asynchronous operations, and the schema has one.")
                .fixedBy("Choose another name for it.");
    }

    static Problem asyncTwice(NamedType type) {
        return Problem.of(
                        "JPX2222",
                        type.site(),
                        "Two of the combined schemas have asynchronous operations, and Amplify would define the type of their answer in each.")
                .fixedBy("Put all asynchronous operations into one of the schemas.");
    }
}
