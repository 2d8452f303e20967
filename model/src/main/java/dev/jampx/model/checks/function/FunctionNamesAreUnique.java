package dev.jampx.model.checks.function;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.FunctionMentions;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Two different functions have two different names. */
public final class FunctionNamesAreUnique implements Check<DeclaredBackend> {

    @Override
    public Stream<Problem> problems(DeclaredBackend backend) {
        Map<String, DeclaredFunction> first = new HashMap<>();
        return FunctionMentions.distinct(backend).stream()
                .filter(function -> first.putIfAbsent(function.name(), function) != null)
                .map(function -> FunctionProblems.duplicateName(function, first.get(function.name())));
    }
}
