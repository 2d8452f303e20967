package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import dev.jampx.model.Operation;
import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.facts.ModelFacts;
import java.util.List;
import java.util.Locale;

/** What can be wrong with authorization rules. */
public final class AuthorizationProblems {

    private AuthorizationProblems() {}

    static Problem unfitProvider(AuthRule rule, List<AuthProvider> allowed) {
        return Problem.of(
                        "JPX2400",
                        rule.site(),
                        RuleWords.provider(rule.provider()) + " cannot vouch for the callers that this rule is about; "
                                + RuleWords.providers(allowed) + " can.")
                .fixedBy("Name one of these, or none.");
    }

    static Problem providerNotConfigured(AuthRule rule, SourceLocation data) {
        return Problem.of(
                        "JPX2401",
                        rule.site(),
                        RuleWords.of(rule) + " is about callers with " + credentials(rule.provider())
                                + ", but defineData at " + data + " does not switch that on.")
                .fixedBy("Switch it on: .authorizationModes(modes -> modes.defaultMode(...)"
                        + switchedOn(rule.provider()) + ").");
    }

    private static String credentials(AuthProvider provider) {
        return switch (provider) {
            case API_KEY -> "an API key";
            case OIDC -> "a token of an OpenID Connect provider";
            case FUNCTION -> "a token that a Lambda function judges";
            case USER_POOLS -> "a token of the user pool";
            case IDENTITY_POOL -> "credentials of the identity pool";
        };
    }

    private static String switchedOn(AuthProvider provider) {
        return switch (provider) {
            case OIDC -> ".oidc(oidc -> ...)";
            case FUNCTION -> ".lambda(lambda -> ...)";
            default -> ".apiKey(key -> key.expiresInDays(30))";
        };
    }

    static Problem noGroups(AuthRule rule) {
        return Problem.of("JPX2402", rule.site(), "The rule is about groups but names none.")
                .fixedBy("Name them: allow.groups(\"Admins\", \"Editors\").");
    }

    static Problem invalidImpliedField(ImpliedField field) {
        return Problem.of(
                "JPX2403",
                field.rule().site(),
                "A field cannot be called " + Names.quoted(field.name())
                        + ": a name is a letter or \"_\", then letters, digits or \"_\", and does not begin with two \"_\".");
    }

    static Problem javaScriptImpliedField(ImpliedField field) {
        return Problem.of(
                        "JPX2403",
                        field.rule().site(),
                        "A field cannot be called " + Names.quoted(field.name())
                                + ", which every object of JavaScript has already.")
                .fixedBy("Choose another name for it.");
    }

    static Problem ownerIsFilter(ModelFacts model, AuthRule rule) {
        return Problem.of(
                        "JPX2403",
                        rule.site(),
                        RuleWords.of(rule) + " gives the subscriptions of model " + Names.quoted(model.name())
                                + " an argument \"filter\", which they have already.")
                .fixedBy("Choose another name for the field.");
    }

    static Problem unfitImpliedField(ModelFacts model, DeclaredField member, ImpliedField field) {
        return Problem.of(
                        "JPX2404",
                        member.site(),
                        RuleWords.of(field.rule()) + " at " + field.rule().site() + " takes field "
                                + Names.quoted(member.name()) + " of model " + Names.quoted(model.name()) + " for "
                                + (field.many() ? "a list of texts" : "one text") + ", which it is not.")
                .fixedBy("Write it as .field(" + Names.quoted(member.name()) + ", a.string()"
                        + (field.many() ? ".array()" : "") + "), or let the rule name another field.");
    }

    static Problem disagreement(ImpliedField second, ImpliedField first) {
        return Problem.of(
                        "JPX2405",
                        second.rule().site(),
                        RuleWords.of(second.rule()) + " takes field " + Names.quoted(second.name()) + " for "
                                + (second.many() ? "a list" : "one value") + ", the rule at "
                                + first.rule().site() + " for " + (first.many() ? "a list." : "one value."))
                .fixedBy("Give the two rules different fields, or the same kind.");
    }

    static Problem repeatedGroup(AuthRule rule, Role group) {
        return Problem.of("JPX2406", rule.site(), "The rule names group " + Names.quoted(group.entity()) + " twice.")
                .fixedBy("Name it once.");
    }

    static Problem readAndPart(AuthRule rule, List<Operation> parts) {
        return Problem.of("JPX2407", rule.site(), "Operation.READ includes " + names(parts) + " already.")
                .fixedBy("Keep Operation.READ to allow every way of reading, or leave it out to allow only "
                        + names(parts) + ".");
    }

    static Problem readTwice(AuthRule rule) {
        return Problem.of("JPX2408", rule.site(), "The rule allows Operation.READ twice.")
                .fixedBy("Name it once.");
    }

    static Problem partOfReadOnField(AuthRule rule, List<Operation> parts) {
        return Problem.of(
                        "JPX2409",
                        rule.site(),
                        "A rule on a field cannot allow " + names(parts)
                                + ": a field is read or not, however its row was found.")
                .fixedBy("Allow Operation.READ, or say it for the whole model.");
    }

    private static String names(List<Operation> operations) {
        return Names.listed(
                operations.stream().map(operation -> "Operation." + operation).toList());
    }

    static Problem unreadable(ModelFacts model, DeclaredField field, List<Role> shutOut) {
        String roles = Names.listed(shutOut.stream().map(Role::words).toList());
        return Problem.of(
                        "JPX2410",
                        field.site(),
                        "Field " + Names.quoted(field.name()) + " of model " + Names.quoted(model.name())
                                + " is always there, but callers of " + roles
                                + ", who may read another field, may not read it.")
                .fixedBy("Let them: .authorization(allow -> List.of(...)) on the field with all who may read it, or"
                        + " do not require it.");
    }

    static Problem sortKeyIsOwner(ModelFacts model, AuthRule.Owner owner) {
        return Problem.of(
                        "JPX2411",
                        owner.site(),
                        RuleWords.of(owner) + " keeps the owner in field " + Names.quoted(owner.field())
                                + ", which is a sort key of model " + Names.quoted(model.name()) + " at "
                                + model.primaryKeySite() + ".")
                .fixedBy("Take another field for the sort key, or compare one claim: .identityClaim(\"sub\").");
    }

    static Problem narrowedOnOperation(OperationRules operation, AuthRule rule) {
        return Problem.of(
                        "JPX2412",
                        operation.declared().site(),
                        "The rule " + RuleWords.of(rule) + " at " + rule.site() + " also holds for " + kind(operation)
                                + ", on which .to(...) means nothing.")
                .fixedBy("Give it rules of its own: .authorization(allow -> List.of(allow.authenticated())).");
    }

    static Problem unsupportedByCode(OperationRules operation, AuthRule rule, String what) {
        return unsupported("JPX2413", operation, rule, "which resolver code answers", what);
    }

    static Problem unsupportedByResult(OperationRules operation, AuthRule rule, String what) {
        return unsupported("JPX2414", operation, rule, "whose result is a custom type", what);
    }

    private static Problem unsupported(String code, OperationRules operation, AuthRule rule, String why, String what) {
        SourceLocation site = operation.inheritsRules() ? operation.declared().site() : rule.site();
        String origin = operation.inheritsRules() ? " of the schema at " + rule.site() : "";
        return Problem.of(
                        code,
                        site,
                        RuleWords.of(rule) + origin + " cannot hold for " + kind(operation) + ", " + why
                                + ": AppSync does not know " + what + ".")
                .fixedBy("Give it rules that AppSync knows, such as allow.authenticated(), or let a function answer it"
                        + (code.equals("JPX2414") ? " with another type." : "."));
    }

    private static String kind(OperationRules operation) {
        return operation.declared().kind().term().toLowerCase(Locale.ROOT) + " " + Names.quoted(operation.name());
    }
}
