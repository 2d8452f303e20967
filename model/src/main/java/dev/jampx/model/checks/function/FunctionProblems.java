package dev.jampx.model.checks.function;

import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.diagnostics.Problem;

/** What can be wrong with functions. */
public final class FunctionProblems {

    private FunctionProblems() {}

    static Problem invalidName(DeclaredFunction function) {
        return Problem.of(
                        "JPX4001",
                        function.site(),
                        "A function cannot be called " + Names.quoted(function.name())
                                + ": a name is a letter, then letters, digits, \"-\", \"_\" or spaces.")
                .fixedBy("Choose a name such as \"post-confirmation\".");
    }

    static Problem duplicateName(DeclaredFunction second, DeclaredFunction first) {
        return Problem.of(
                        "JPX4002",
                        second.site(),
                        "The function at " + first.site() + " is called " + Names.quoted(second.name()) + " too.")
                .fixedBy("Give one of them another name, or use the same constant in both places.");
    }

    static Problem noHandler(DeclaredFunction function) {
        return Problem.of("JPX4003", function.site(), "Function " + Names.quoted(function.name()) + " has no handler.")
                .fixedBy("Name the class that Lambda calls: .handler(MyHandler.class).");
    }

    static Problem timeout(DeclaredFunction function, int got, int least, int most) {
        return Problem.of(
                "JPX4004",
                function.site(),
                "timeoutSeconds of function " + Names.quoted(function.name()) + " is " + got + "; Lambda allows "
                        + least + " to " + most + " seconds.");
    }

    static Problem memory(DeclaredFunction function, int got, int least, int most) {
        return Problem.of(
                "JPX4005",
                function.site(),
                "memoryMB of function " + Names.quoted(function.name()) + " is " + got + "; Lambda allows " + least
                        + " to " + most + " MB.");
    }

    static Problem invalidVariable(DeclaredFunction function, String key) {
        return Problem.of(
                "JPX4006",
                function.site(),
                "Function " + Names.quoted(function.name()) + " cannot have an environment variable called "
                        + Names.quoted(key) + ": a name is a letter, then at least one letter, digit or \"_\".");
    }

    static Problem reservedVariable(DeclaredFunction function, String key) {
        return Problem.of(
                        "JPX4007",
                        function.site(),
                        "Function " + Names.quoted(function.name()) + " cannot set the environment variable "
                                + Names.quoted(key) + ", which Lambda or jampx sets itself.")
                .fixedBy("Choose another name for it.");
    }
}
