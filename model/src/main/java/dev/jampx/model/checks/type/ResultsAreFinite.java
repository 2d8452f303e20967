package dev.jampx.model.checks.type;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.OperationFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The result of an operation does not contain a custom type that contains itself. */
public final class ResultsAreFinite implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.operations().stream().flatMap(operation -> problem(schema, operation).stream());
    }

    private static Optional<Problem> problem(SchemaFacts schema, OperationFacts operation) {
        return operation
                .declared()
                .returns()
                .flatMap(type -> cycle(schema, type, new ArrayList<>(), new HashSet<>()))
                .map(path -> TypeProblems.recursiveResult(
                        operation.title(), operation.declared().site(), path));
    }

    /** The names on a way from {@code type} round to one that was met before; custom types without a name are not on it. */
    private static Optional<List<String>> cycle(
            SchemaFacts schema, DeclaredField.Type type, List<String> path, Set<String> finite) {
        if (type instanceof DeclaredCustomType inline) {
            return first(schema, inline, path, finite);
        }
        if (!(type instanceof DeclaredField.Reference reference) || finite.contains(reference.target())) {
            return Optional.empty();
        }
        String target = reference.target();
        int met = path.indexOf(target);
        path.add(target);
        if (met >= 0) {
            return Optional.of(List.copyOf(path.subList(met, path.size())));
        }
        Optional<List<String>> cycle =
                schema.customType(target).flatMap(customType -> first(schema, customType, path, finite));
        path.remove(path.size() - 1);
        finite.add(target);
        return cycle;
    }

    private static Optional<List<String>> first(
            SchemaFacts schema, DeclaredCustomType customType, List<String> path, Set<String> finite) {
        return customType.fields().stream()
                .flatMap(field -> cycle(schema, field.type(), path, finite).stream())
                .findFirst();
    }
}
