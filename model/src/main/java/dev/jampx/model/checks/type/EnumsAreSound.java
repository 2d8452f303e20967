package dev.jampx.model.checks.type;

import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.Names;
import dev.jampx.model.checks.Repetition;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.NamedType;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.facts.SchemaTypes;
import java.util.Set;
import java.util.stream.Stream;

/** An enum has values, each once, with names that GraphQL takes. */
public final class EnumsAreSound implements Check<SchemaFacts> {

    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return SchemaTypes.of(schema).enums().stream().flatMap(EnumsAreSound::problems);
    }

    private static Stream<Problem> problems(NamedType.OfEnum type) {
        if (type.declared().values().isEmpty()) {
            return Stream.of(TypeProblems.emptyEnum(type));
        }
        return Stream.concat(
                type.declared().values().stream()
                        .distinct()
                        .filter(value -> !Names.isGraphql(value) || LITERALS.contains(value))
                        .map(value -> TypeProblems.invalidValue(type, value)),
                Repetition.in(type.declared().values()).map(value -> TypeProblems.repeatedValue(type, value)));
    }
}
