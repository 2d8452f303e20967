package dev.jampx.model.checks;

import dev.jampx.model.AuthRule;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A list of rules says nothing twice. */
final class RulesAreUnique implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        Stream<List<AuthRule>> ofModels =
                schema.models().stream().map(ModelFacts::declared).map(model -> model.rules());
        return Stream.concat(Stream.of(schema.declared().rules()), ofModels).flatMap(RulesAreUnique::repeated);
    }

    /** Two rules of one kind say the same as long as no rule has a part besides its place. */
    private static Stream<Problem> repeated(List<AuthRule> rules) {
        Map<Class<?>, AuthRule> first = new HashMap<>();
        return rules.stream()
                .filter(rule -> first.putIfAbsent(rule.getClass(), rule) != null)
                .map(rule -> SchemaProblems.repeatedRule(rule, first.get(rule.getClass())));
    }
}
