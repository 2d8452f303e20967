package dev.jampx.model.checks.function;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ApiFacts;
import dev.jampx.model.facts.FunctionMentions;
import dev.jampx.model.facts.ModelFacts;
import java.util.List;
import java.util.stream.Stream;

/** Functions are given the changes of models that there are. */
public final class ChangedModelsExist implements Check<DeclaredBackend> {

    @Override
    public Stream<Problem> problems(DeclaredBackend backend) {
        List<String> models = backend.data().stream()
                .map(ApiFacts::of)
                .flatMap(api -> api.models().stream())
                .map(ModelFacts::name)
                .toList();
        return FunctionMentions.distinct(backend).stream()
                .flatMap(function -> function.changes().stream())
                .filter(source -> !models.contains(source.model()))
                .map(source -> FunctionProblems.changesOfNothing(source, models));
    }
}
