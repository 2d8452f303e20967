package dev.jampx.model.checks.type;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredDefinition;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code a.ref} leads to an enum or a custom type or, as the result of an operation, a model. */
public final class ReferencesHaveTypes implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return Stream.concat(
                FieldOwner.all(schema).flatMap(owner -> owner.fields().stream()
                        .flatMap(field -> problem(schema, FieldOwner.Place.of(owner, field), field.type()).stream())),
                schema.operations().stream().flatMap(operation -> operation.declared().returns().stream()
                        .flatMap(type -> problem(schema, FieldOwner.Place.result(operation), type).stream())));
    }

    private static Optional<Problem> problem(SchemaFacts schema, FieldOwner.Place place, DeclaredField.Type type) {
        return type instanceof DeclaredField.Reference reference
                ? reference(schema, place, reference.target())
                : Optional.empty();
    }

    private static Optional<Problem> reference(SchemaFacts schema, FieldOwner.Place place, String target) {
        return schema.definition(target)
                .map(definition -> definition.accept(new TargetFitness(place, target)))
                .orElseGet(() -> Optional.of(TypeProblems.unknown(place, target, possible(schema, place))));
    }

    private static List<String> possible(SchemaFacts schema, FieldOwner.Place place) {
        return schema.definedNames().stream()
                .filter(name -> schema.definition(name)
                        .filter(definition -> definition
                                .accept(new TargetFitness(place, name))
                                .isEmpty())
                        .isPresent())
                .toList();
    }

    private record TargetFitness(FieldOwner.Place place, String target)
            implements DeclaredDefinition.Visitor<Optional<Problem>> {

        @Override
        public Optional<Problem> model(DeclaredModel model) {
            return place.isResult() ? Optional.empty() : Optional.of(TypeProblems.model(place, target));
        }

        @Override
        public Optional<Problem> customType(DeclaredCustomType customType) {
            return Optional.empty();
        }

        @Override
        public Optional<Problem> enumeration(DeclaredEnum enumeration) {
            return Optional.empty();
        }

        @Override
        public Optional<Problem> operation(DeclaredOperation operation) {
            return Optional.of(TypeProblems.operation(place, target));
        }
    }
}
