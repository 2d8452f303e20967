package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthRule;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredDefinition;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredHandler;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.facts.SchemaFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A custom operation with the rules that hold for it.
 *
 * @param name its name in the schema
 * @param declared what was written
 * @param rules its own rules, or else the schema's
 * @param returnsCustomType whether its result is a custom type, which AppSync then has to guard by the same rules
 */
public record OperationRules(String name, DeclaredOperation declared, List<AuthRule> rules, boolean returnsCustomType) {

    /** The operations of {@code schema}; where a name was given twice, the first. */
    public static Stream<OperationRules> of(SchemaFacts schema) {
        Set<String> seen = new HashSet<>();
        List<DeclaredSchema.Entry> entries = schema.declared().entries().stream()
                .filter(entry -> seen.add(entry.name()))
                .toList();
        Map<String, DeclaredDefinition> definitions = entries.stream()
                .collect(Collectors.toMap(DeclaredSchema.Entry::name, DeclaredSchema.Entry::definition));
        return entries.stream()
                .filter(entry -> entry.definition() instanceof DeclaredOperation)
                .map(entry -> of(entry.name(), (DeclaredOperation) entry.definition(), schema, definitions));
    }

    private static OperationRules of(
            String name, DeclaredOperation operation, SchemaFacts schema, Map<String, DeclaredDefinition> definitions) {
        List<AuthRule> rules = operation.rules().isEmpty() ? schema.declared().rules() : operation.rules();
        boolean custom = isAsync(operation)
                || result(operation, definitions)
                        .filter(type -> isCustomType(type, definitions))
                        .isPresent();
        return new OperationRules(name, operation, rules, custom);
    }

    /** The type of the result; a subscription without one has that of the operation it follows. */
    private static Optional<DeclaredField.Type> result(
            DeclaredOperation operation, Map<String, DeclaredDefinition> definitions) {
        return operation.returns().or(() -> operation.sources().stream()
                .findFirst()
                .flatMap(source -> Optional.ofNullable(definitions.get(source.target())))
                .filter(DeclaredOperation.class::isInstance)
                .flatMap(source -> ((DeclaredOperation) source).returns()));
    }

    private static boolean isCustomType(DeclaredField.Type type, Map<String, DeclaredDefinition> definitions) {
        return type instanceof DeclaredCustomType
                || type instanceof DeclaredField.Reference reference
                        && definitions.get(reference.target()) instanceof DeclaredCustomType;
    }

    /** An asynchronous operation answers with a custom type of Amplify's. */
    private static boolean isAsync(DeclaredOperation operation) {
        List<DeclaredHandler> handlers = operation.handlers();
        if (handlers.isEmpty()) {
            return false;
        }
        DeclaredHandler last = handlers.get(handlers.size() - 1);
        return last instanceof DeclaredHandler.Function function && function.async()
                || last instanceof DeclaredHandler.NamedFunction named && named.async();
    }

    /** Whether resolver code answers it. */
    public boolean isAnsweredByCode() {
        return declared.handlers().stream().findFirst().orElse(null) instanceof DeclaredHandler.Code;
    }

    /** Whether its rules are the schema's. */
    boolean inheritsRules() {
        return declared.rules().isEmpty();
    }
}
