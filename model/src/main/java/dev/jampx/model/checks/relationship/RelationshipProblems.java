package dev.jampx.model.checks.relationship;

import dev.jampx.model.ScalarType;
import dev.jampx.model.checks.Names;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.Suggestion;
import dev.jampx.model.facts.Link;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.List;

/** What can be wrong with relationships. */
public final class RelationshipProblems {

    private RelationshipProblems() {}

    static Problem noReferences(Link link) {
        return Problem.of("JPX2101", link.site(), link.kind().term() + " names no reference fields.")
                .fixedBy("Name the fields of " + (link.holdsReferences() ? "this model" : "model " + target(link))
                        + " that hold the identifier of "
                        + (link.holdsReferences() ? "model " + target(link) : "this one")
                        + ": a." + link.kind().term() + "(" + target(link) + ", \"fieldName\").");
    }

    static Problem missingReference(Link link, ModelFacts holder, String field) {
        return Problem.of(
                        "JPX2102",
                        link.site(),
                        link.kind().term() + " refers to field " + Names.quoted(field) + ", which model "
                                + Names.quoted(holder.name()) + " does not have.")
                .suggestingOr(
                        Suggestion.closest(field, holder.scalarNames()),
                        "The reference fields stand on the model with belongsTo. To add this one to model "
                                + Names.quoted(holder.name()) + ": .field(" + Names.quoted(field) + ", a.id()).");
    }

    static Problem unfitReference(Link link, ModelFacts holder, String field, String defect) {
        return Problem.of(
                "JPX2103",
                link.site(),
                link.kind().term() + " refers to field " + Names.quoted(field) + " of model "
                        + Names.quoted(holder.name()) + ", which " + defect
                        + ". A reference field holds one text or number.");
    }

    static Problem unknownModel(Link link, SchemaFacts schema) {
        return Problem.of(
                        "JPX2104",
                        link.site(),
                        link.kind().term() + " refers to model " + target(link) + ", which the schema does not define.")
                .suggestingOr(
                        Suggestion.closest(link.target(), schema.modelNames()),
                        "The schema has " + Names.quoted(schema.modelNames())
                                + ". Name one of them, or add the model to the schema.");
    }

    static Problem noCounterpart(Link link) {
        String answer = link.holdsReferences() ? "hasMany or hasOne" : "belongsTo";
        String example = link.holdsReferences() ? "hasMany" : "belongsTo";
        return Problem.of(
                        "JPX2105",
                        link.site(),
                        link.kind().term() + " leads to model " + target(link) + ", which has no " + answer
                                + " that leads back to model "
                                + Names.quoted(link.owner().name()) + ".")
                .fixedBy("Add one to model " + target(link) + ": .field(\"name\", a." + example + "("
                        + Names.quoted(link.owner().name()) + ", " + Names.arguments(link.references()) + ")).");
    }

    static Problem secondCounterpart(Link second, Link first, Link answered) {
        return Problem.of(
                        "JPX2106",
                        second.site(),
                        second.title() + " is the opposite end of " + answered.title() + ", which has one already: "
                                + Names.quoted(first.name()) + ".")
                .fixedBy("Remove one of the two, or give each relationship reference fields of its own.");
    }

    static Problem referenceCount(Link link, int needed) {
        return Problem.of(
                        "JPX2107",
                        link.site(),
                        link.kind().term() + " names "
                                + Names.count(link.references().size(), "reference field")
                                + ", but the identifier of model "
                                + Names.quoted(link.owner().name()) + " has "
                                + Names.count(needed, "field") + ": "
                                + Names.quoted(link.owner().primaryKey()) + ".")
                .fixedBy(
                        "Name one reference field for each field of the identifier, in the same order, here and in belongsTo.");
    }

    static Problem referenceType(Link link, String reference, ScalarType got, String key, ScalarType wanted) {
        return Problem.of(
                        "JPX2108",
                        link.site(),
                        "Reference field " + Names.quoted(reference) + " of model " + target(link) + " is "
                                + got.graphqlName() + ", but " + Names.quoted(key) + " of model "
                                + Names.quoted(link.owner().name()) + ", which it refers to, is "
                                + wanted.graphqlName() + ".")
                .fixedBy("Give both fields the same type; ID and String go together.");
    }

    static Problem mixedNullability(Link link, List<String> required, List<String> optional) {
        return Problem.of(
                        "JPX2109",
                        link.site(),
                        "The reference fields of model " + target(link) + " are partly required ("
                                + Names.quoted(required) + ") and partly not (" + Names.quoted(optional) + ").")
                .fixedBy("Make all of them required or none.");
    }

    static Problem repeatedReference(Link link, String field) {
        return Problem.of(
                "JPX2110",
                link.site(),
                link.kind().term() + " names reference field " + Names.quoted(field) + " twice.");
    }

    static Problem differentReferences(Link link, Link opposite) {
        return Problem.of(
                        "JPX2111",
                        link.site(),
                        link.title() + " has reference field"
                                + (link.references().size() == 1 ? " " : "s ")
                                + Names.quoted(link.references()) + ", but " + opposite.title() + " has "
                                + Names.quoted(opposite.references()) + ".")
                .fixedBy("Name the same fields of model " + target(link) + " at both ends.");
    }

    private static String target(Link link) {
        return Names.quoted(link.target());
    }
}
