package dev.jampx.model.checks.operation;

import dev.jampx.model.checks.Names;
import dev.jampx.model.checks.Nouns;
import dev.jampx.model.declared.DeclaredHandler;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.diagnostics.Suggestion;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.OperationFacts;
import dev.jampx.model.naming.Words;
import java.util.Collection;

/** What can be wrong with custom operations. */
public final class OperationProblems {

    private OperationProblems() {}

    static Problem noHandler(OperationFacts operation) {
        return at(operation, "JPX2230", " has a rule but no handler, so nothing would answer it.")
                .fixedBy("Say what answers it: .handler(a.handler().function(FUNCTION)).");
    }

    static Problem noRule(OperationFacts operation) {
        return at(operation, "JPX2231", " has a handler but no rule: nobody could call it.")
                .fixedBy("Say who may call it: .authorization(allow -> List.of(allow.authenticated())).");
    }

    static Problem noResult(OperationFacts operation) {
        return at(operation, "JPX2232", " does not say what it returns.").fixedBy("Say it: .returns(a.string()).");
    }

    static Problem asyncSubscription(OperationFacts operation) {
        return at(
                        operation,
                        "JPX2234",
                        " has an asynchronous function as handler; only queries and mutations have those.")
                .fixedBy("Leave .async() out.");
    }

    static Problem noSource(OperationFacts operation) {
        return at(operation, "JPX2236", " does not say which mutations it follows.")
                .fixedBy("Say it: .forSource(a.ref(\"Todo\").mutations(MutationOperation.CREATE)).");
    }

    static Problem unknownSource(
            OperationFacts operation, DeclaredOperation.Source source, Collection<String> possible) {
        return follows(operation, source, "JPX2237", ", which is neither a model nor a mutation of the schema.")
                .suggestingOr(
                        Suggestion.closest(source.target(), possible),
                        "Follow a model's mutations, a.ref(\"Todo\").mutations(MutationOperation.CREATE), or a mutation"
                                + " of yours, a.ref(\"publish\").");
    }

    static Problem mutationsOfOther(OperationFacts operation, DeclaredOperation.Source source) {
        return follows(operation, source, "JPX2238", " with .mutations(...), which only models have.")
                .fixedBy("Follow it as it is: a.ref(" + Names.quoted(source.target()) + ").");
    }

    static Problem modelWithoutMutations(OperationFacts operation, DeclaredOperation.Source source) {
        return follows(operation, source, "JPX2239", ", which is a model, without saying which of its mutations.")
                .fixedBy("Say it: a.ref(" + Names.quoted(source.target()) + ").mutations(MutationOperation.CREATE).");
    }

    static Problem disabledMutation(OperationFacts operation, DeclaredOperation.Source source, String mutation) {
        return follows(
                        operation,
                        source,
                        "JPX2240",
                        " and its mutation " + Names.quoted(mutation) + ", which the model does not give to the API.")
                .fixedBy("Leave it out of .mutations(...), or of the model's .disableOperations(...).");
    }

    static Problem differentResults(
            OperationFacts operation, DeclaredOperation.Source source, DeclaredOperation.Source first) {
        return follows(
                        operation,
                        source,
                        "JPX2241",
                        ", which returns something else than " + Names.quoted(first.target())
                                + "; a subscription delivers one type.")
                .fixedBy("Make two subscriptions of it, or let the mutations return one type with a.ref(\"Name\").");
    }

    static Problem inlineEnumResult(OperationFacts operation, DeclaredOperation.Source source) {
        return follows(
                        operation,
                        source,
                        "JPX2242",
                        ", whose result is an enum without a name, which Amplify would define twice.")
                .fixedBy("Add the enum to the schema and return it by its name: .returns(a.ref(\"Name\")).");
    }

    static Problem rootFieldTaken(OperationFacts operation, ModelFacts model) {
        return Problem.of(
                        "JPX2243",
                        operation.addedAt(),
                        Nouns.sentence(operation.title()) + " is called like one that model "
                                + Names.quoted(model.name()) + " gives to the API.")
                .fixedBy("Choose another name, or take the model's away with .disableOperations(...).");
    }

    static Problem codeOutside(OperationFacts operation, DeclaredHandler.Code code) {
        return Problem.of(
                        "JPX2244",
                        code.site(),
                        "A handler of " + operation.title() + " is the file " + Names.quoted(code.entry())
                                + ", which is no path inside the project.")
                .fixedBy("Name the file relative to this one: a.handler().custom(\"./resolver.js\").");
    }

    static Problem unknownDataSource(
            OperationFacts operation, SourceLocation site, String model, Collection<String> models) {
        return Problem.of(
                        "JPX2245",
                        site,
                        "A handler of " + operation.title() + " talks to the table of model " + Names.quoted(model)
                                + ", which the schema does not define.")
                .suggestingOr(
                        Suggestion.closest(model, models), "Name a model of the schema: .dataSource(a.ref(\"Todo\")).");
    }

    private static Problem at(OperationFacts operation, String code, String fault) {
        return Problem.of(code, operation.declared().site(), Words.upperFirst(operation.title()) + fault);
    }

    private static Problem follows(
            OperationFacts operation, DeclaredOperation.Source source, String code, String fault) {
        return Problem.of(
                code,
                source.site(),
                Words.upperFirst(operation.title()) + " follows " + Names.quoted(source.target()) + fault);
    }
}
