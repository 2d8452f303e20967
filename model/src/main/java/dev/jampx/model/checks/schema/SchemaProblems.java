package dev.jampx.model.checks.schema;

import dev.jampx.model.AuthRule;
import dev.jampx.model.checks.Names;
import dev.jampx.model.checks.Nouns;
import dev.jampx.model.checks.type.FieldOwner;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.facts.ModelFacts;
import java.util.List;

/** What can be wrong with a schema, its models and their fields. */
public final class SchemaProblems {

    private static final String NAME_RULE =
            "a name is a letter or \"_\", then letters, digits or \"_\", and does not begin" + " with two \"_\".";

    private SchemaProblems() {}

    static Problem invalidName(DeclaredSchema.Entry entry) {
        return Problem.of(
                "JPX2001",
                entry.site(),
                Nouns.sentence(Nouns.oneOf(entry.definition())) + " cannot be called " + Names.quoted(entry.name())
                        + ": " + NAME_RULE);
    }

    static Problem reservedName(DeclaredSchema.Entry entry, String owner) {
        return Problem.of(
                        "JPX2002",
                        entry.site(),
                        Nouns.sentence(Nouns.oneOf(entry.definition())) + " cannot be called "
                                + Names.quoted(entry.name()) + ", " + owner + ".")
                .fixedBy("Choose another name for it.");
    }

    static Problem duplicateDefinition(DeclaredSchema.Entry second, DeclaredSchema.Entry first) {
        return Problem.of(
                        "JPX2003",
                        second.site(),
                        "The schema has " + Nouns.oneOf(first.definition()) + " " + Names.quoted(first.name())
                                + " already, added at " + first.site() + ".")
                .fixedBy("Add it once, or under another name.");
    }

    static Problem sharedOperations(ModelFacts second, ModelFacts first, List<String> operations) {
        return Problem.of(
                        "JPX2004",
                        second.addedAt(),
                        "Models " + Names.quoted(List.of(first.name(), second.name())) + " would both get the operation"
                                + (operations.size() == 1 ? " " : "s ") + Names.quoted(operations) + ".")
                .fixedBy("Rename one of the two; capital first letters and plurals do not tell models apart.");
    }

    public static Problem sharedType(DeclaredSchema.Entry entry, ModelFacts other) {
        return Problem.of(
                        "JPX2005",
                        entry.site(),
                        Nouns.sentence(Nouns.title(entry)) + " is called like a type that the API makes for model "
                                + Names.quoted(other.name()) + ".")
                .fixedBy("Choose another name for it.");
    }

    static Problem noFields(ModelFacts model) {
        return Problem.of("JPX2006", model.declared().site(), "Model " + Names.quoted(model.name()) + " has no fields.")
                .fixedBy("Add one: .field(\"name\", a.string()).");
    }

    static Problem emptySchema(SourceLocation site) {
        return Problem.of("JPX2007", site, "The schema defines nothing, so there is no API to make of it.")
                .fixedBy("Add one: .add(\"todo\", a.model().field(\"text\", a.string())).");
    }

    static Problem invalidFieldName(String kind, String owner, DeclaredField field) {
        return Problem.of(
                "JPX2008",
                field.site(),
                kind + " of " + owner + " cannot be called " + Names.quoted(field.name()) + ": " + NAME_RULE);
    }

    static Problem reservedFieldName(ModelFacts model, DeclaredField field) {
        return Problem.of(
                        "JPX2009",
                        field.site(),
                        "A field of model " + Names.quoted(model.name()) + " cannot be called "
                                + Names.quoted(field.name()) + ", with which filters combine conditions.")
                .fixedBy("Choose another name for it.");
    }

    static Problem javaScriptFieldName(FieldOwner owner, DeclaredField field) {
        return Problem.of(
                        "JPX2009",
                        field.site(),
                        "A field of " + owner.title() + " cannot be called " + Names.quoted(field.name())
                                + ", which every object of JavaScript has already.")
                .fixedBy("Choose another name for it.");
    }

    static Problem duplicateField(String kind, String owner, DeclaredField second, SourceLocation first) {
        return Problem.of(
                        "JPX2010",
                        second.site(),
                        Nouns.sentence(owner) + " has " + kind + " " + Names.quoted(second.name())
                                + " already, added at " + first + ".")
                .fixedBy("Add it once, or under another name.");
    }

    static Problem unauthorized(DeclaredSchema schema, List<String> models) {
        boolean one = models.size() == 1;
        return Problem.of(
                        "JPX2011",
                        schema.site(),
                        (one ? "Model " : "Models ") + Names.quoted(models) + (one ? " is" : " are")
                                + " missing authorization rules: nobody could use " + (one ? "it." : "them."))
                .fixedBy(
                        "Say who may use the models of the schema: .authorization(allow -> List.of(allow.authenticated())).");
    }

    public static Problem repeatedRule(AuthRule second, AuthRule first, String role) {
        return Problem.of(
                        "JPX2012",
                        second.site(),
                        "The rule at " + first.site() + " says already what callers of " + role + " may do.")
                .fixedBy("Leave one of the two out, or write one rule that allows what both do.");
    }

    static Problem emptyGrant(DeclaredSchema.Grant grant) {
        return Problem.of(
                        "JPX2013",
                        grant.site(),
                        "The permission of function "
                                + Names.quoted(grant.function().name()) + " allows nothing.")
                .fixedBy("Leave .to() out to allow everything, or say what it may do: .to(ResourceOperation.QUERY).");
    }

    static Problem timestampList(ModelFacts model, DeclaredField field) {
        return Problem.of(
                        "JPX2014",
                        field.site(),
                        "Field " + Names.quoted(field.name()) + " of model " + Names.quoted(model.name())
                                + " is a list, but it holds the time at which a row was written.")
                .fixedBy("Leave .array() out, or choose another name.");
    }

    static Problem sharedResource(ResolverPlace second, ResolverPlace first, String resource) {
        return Problem.of(
                        "JPX2015",
                        second.site(),
                        "The resolvers of " + second.title() + " and of " + first.title() + " at " + first.site()
                                + " would both be called " + Names.quoted(resource) + ".")
                .fixedBy("Rename one of the two; capital first letters do not tell them apart.");
    }
}
