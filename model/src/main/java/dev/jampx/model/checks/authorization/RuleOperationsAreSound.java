package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthRule;
import dev.jampx.model.Operation;
import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What {@code .to(...)} names goes together: READ once, without its parts, and on a field no part of it at all. */
public final class RuleOperationsAreSound implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        Stream<Problem> ofModels = EffectiveRules.ofModels(schema)
                .flatMap(List::stream)
                .distinct()
                .flatMap(RuleOperationsAreSound::ofModel);
        Stream<Problem> ofFields = EffectiveRules.ofFields(schema).flatMap(RuleOperationsAreSound::ofField);
        return Stream.concat(ofModels, ofFields);
    }

    private static Stream<Problem> ofModel(AuthRule rule) {
        List<Operation> parts = parts(rule);
        boolean both = !parts.isEmpty() && operations(rule).contains(Operation.READ);
        return both ? Stream.of(AuthorizationProblems.readAndPart(rule, parts)) : readTwice(rule);
    }

    private static Stream<Problem> ofField(AuthRule rule) {
        List<Operation> parts = parts(rule);
        return parts.isEmpty() ? readTwice(rule) : Stream.of(AuthorizationProblems.partOfReadOnField(rule, parts));
    }

    private static Stream<Problem> readTwice(AuthRule rule) {
        return Collections.frequency(operations(rule), Operation.READ) > 1
                ? Stream.of(AuthorizationProblems.readTwice(rule))
                : Stream.empty();
    }

    private static List<Operation> parts(AuthRule rule) {
        return operations(rule).stream()
                .filter(Operation.READS::contains)
                .distinct()
                .toList();
    }

    private static List<Operation> operations(AuthRule rule) {
        return rule.operations().orElse(List.of());
    }
}
