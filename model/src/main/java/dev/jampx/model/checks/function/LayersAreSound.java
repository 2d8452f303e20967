package dev.jampx.model.checks.function;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.diagnostics.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A function's layers are named as Lambda names them, and are no more than it takes. */
public final class LayersAreSound implements Check<DeclaredFunction> {

    private static final int MOST = 5;
    private static final Pattern ARN =
            Pattern.compile("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+");
    private static final Pattern NAME_AND_VERSION = Pattern.compile("[a-zA-Z0-9-_]+:[0-9]+");

    @Override
    public Stream<Problem> problems(DeclaredFunction function) {
        Stream<Problem> malformed = function.settings().layers().values().stream()
                .filter(layer -> !ARN.matcher(layer).matches()
                        && !NAME_AND_VERSION.matcher(layer).matches())
                .map(layer -> FunctionProblems.layer(function, layer));
        long count = function.settings().layers().values().stream().distinct().count();
        return count > MOST
                ? Stream.concat(malformed, Stream.of(FunctionProblems.tooManyLayers(function, count, MOST)))
                : malformed;
    }
}
