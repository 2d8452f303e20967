package dev.jampx.model.checks.function;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.diagnostics.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A function has a name that Amplify would take. */
public final class FunctionNameIsValid implements Check<DeclaredFunction> {

    private static final Pattern VALID = Pattern.compile("[a-zA-Z][a-zA-Z0-9_ -]*");

    @Override
    public Stream<Problem> problems(DeclaredFunction function) {
        return VALID.matcher(function.name()).matches()
                ? Stream.empty()
                : Stream.of(FunctionProblems.invalidName(function));
    }
}
