package dev.jampx.model.checks.function;

import dev.jampx.model.FunctionLogging;
import dev.jampx.model.LogRetention;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.diagnostics.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A function's log is written and kept in ways that Lambda and CloudWatch know. */
public final class FunctionLoggingIsSound implements Check<DeclaredFunction> {

    private static final List<String> FORMATS = List.of("json", "text");
    private static final List<String> LEVELS = List.of("trace", "debug", "info", "warn", "error", "fatal");

    @Override
    public Stream<Problem> problems(DeclaredFunction function) {
        FunctionLogging logging = function.settings().logging();
        return Stream.of(
                        unknown(logging.format(), FORMATS)
                                .map(got -> FunctionProblems.logging(function, "format", got, FORMATS)),
                        unknown(logging.level(), LEVELS)
                                .map(got -> FunctionProblems.logging(function, "level", got, LEVELS)),
                        unknown(logging.retention(), LogRetention.words())
                                .map(got -> FunctionProblems.logging(function, "retention", got, LogRetention.words())),
                        logging.level()
                                .filter(level -> !logging.format().equals(Optional.of("json")))
                                .map(level -> FunctionProblems.levelOfText(function)))
                .flatMap(Optional::stream);
    }

    private static Optional<String> unknown(Optional<String> word, List<String> known) {
        return word.filter(got -> !known.contains(got));
    }
}
