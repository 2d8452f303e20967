package dev.jampx.model.checks.index;

import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.diagnostics.Suggestion;
import dev.jampx.model.facts.ModelFacts;

/** What can be wrong with secondary indexes. */
public final class IndexProblems {

    private IndexProblems() {}

    static Problem missing(ModelFacts model, DeclaredIndex index, String field) {
        return Problem.of(
                        "JPX2301",
                        index.site(),
                        "The index names field " + Names.quoted(field) + ", which model " + Names.quoted(model.name())
                                + " does not have.")
                .suggestingOr(
                        Suggestion.closest(field, model.scalarNames()),
                        "To add it: .field(" + Names.quoted(field) + ", " + exampleType(field) + ").");
    }

    static Problem unfit(ModelFacts model, DeclaredIndex index, String field, String defect) {
        return Problem.of(
                "JPX2302",
                index.site(),
                "The index names field " + Names.quoted(field) + " of model " + Names.quoted(model.name()) + ", which "
                        + defect + ". The key of an index consists of fields that hold one text or number.");
    }

    static Problem repeated(DeclaredIndex index, String field) {
        return Problem.of(
                "JPX2303", index.site(), "The key of the index names field " + Names.quoted(field) + " twice.");
    }

    static Problem invalidName(DeclaredIndex index, String name) {
        return Problem.of(
                        "JPX2304",
                        index.site(),
                        "An index cannot be called " + Names.quoted(name)
                                + ": a name is 3 to 255 letters, digits, \"_\", \"-\" or \".\".")
                .fixedBy("Choose a name: .name(\"byOwner\").");
    }

    static Problem nameUnfitForType(DeclaredIndex index, String name) {
        return Problem.of(
                        "JPX2304",
                        index.site(),
                        "An index with several sort keys cannot be called " + Names.quoted(name)
                                + ": an input of the API is called after it, so it holds no \"-\" and no \".\".")
                .fixedBy("Choose another name: .name("
                        + Names.quoted(name.replace('-', '_').replace('.', '_')) + ").");
    }

    static Problem duplicateName(ModelFacts model, DeclaredIndex index, String name, SourceLocation first) {
        return Problem.of(
                        "JPX2305",
                        index.site(),
                        "Model " + Names.quoted(model.name()) + " has an index called " + Names.quoted(name)
                                + " already, made at " + first + ".")
                .fixedBy("Choose another name: .name(\"byOwner\").");
    }

    static Problem tooMany(ModelFacts model, SourceLocation site, int own, long ofRelationships, int most) {
        return Problem.of(
                "JPX2306",
                site,
                "The table of model " + Names.quoted(model.name()) + " would have "
                        + (own + ofRelationships) + " indexes (" + own + " of its own, " + ofRelationships
                        + " for relationships); DynamoDB allows " + most + ".");
    }

    static Problem sharedQuery(DeclaredIndex index, String queryField, String owner) {
        return Problem.of(
                        "JPX2307",
                        index.site(),
                        "The query of the index would be called " + Names.quoted(queryField) + ", as is " + owner + ".")
                .fixedBy("Choose another name: .queryField(\"listByOwner\").");
    }

    static Problem samePartitionKey(ModelFacts model, DeclaredIndex index) {
        return Problem.of(
                        "JPX2308",
                        index.site(),
                        "The index has the partition key " + Names.quoted(index.partitionKey())
                                + ", which is the whole identifier of model " + Names.quoted(model.name())
                                + ", so it could find one row at most.")
                .fixedBy("Remove the index and use the query of one row, or choose another partition key.");
    }

    static Problem invalidQuery(DeclaredIndex index, String queryField) {
        return Problem.of(
                "JPX2309",
                index.site(),
                "A query cannot be called " + Names.quoted(queryField)
                        + ": a name is a letter or \"_\", then letters, digits or \"_\", and does not begin with two \"_\".");
    }

    static Problem tooManyIncluded(ModelFacts model, int included, int most) {
        return Problem.of(
                        "JPX2310",
                        model.declared().site(),
                        "The indexes of model " + Names.quoted(model.name()) + " include " + included
                                + " fields besides their keys; DynamoDB allows " + most
                                + " for all indexes of a table together.")
                .fixedBy("Include fewer, or let an index hold everything: leave .projection(...) out.");
    }

    /** Fields that the model gets anyway have to be written before an index can use them, and then keep their type. */
    private static String exampleType(String field) {
        if (field.equals(ModelFacts.DEFAULT_IDENTIFIER)) {
            return "a.id().required()";
        }
        return ModelFacts.TIMESTAMPS.contains(field) ? "a.datetime()" : "a.string()";
    }
}
