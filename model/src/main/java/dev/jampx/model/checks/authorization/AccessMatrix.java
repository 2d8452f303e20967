package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import dev.jampx.model.Operation;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.facts.ModelFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which role may do what with each written field of a model: the model's rules hold for every field, a field's own replace them for it.
 *
 * <p>This is the matrix that Amplify judges access by.
 */
public final class AccessMatrix {

    private final List<Row> rows = new ArrayList<>();

    private AccessMatrix() {}

    public static AccessMatrix of(ModelFacts model, List<AuthRule> rules) {
        AccessMatrix matrix = new AccessMatrix();
        rules.forEach(rule -> model.members().forEach(field -> matrix.grant(rule, field.name())));
        for (DeclaredField field : model.members()) {
            List<AuthRule> own = FieldRules.of(field);
            if (!own.isEmpty()) {
                matrix.rows.forEach(row -> row.allowed().remove(field.name()));
                own.forEach(rule -> matrix.grant(rule, field.name()));
            }
        }
        return matrix;
    }

    private void grant(AuthRule rule, String field) {
        Role.of(rule).forEach(role -> row(role).allowed().put(field, rule.allowed()));
    }

    private Row row(Role role) {
        return rows.stream().filter(row -> row.role().isSame(role)).findFirst().orElseGet(() -> {
            Row row = new Row(role, new HashMap<>());
            rows.add(row);
            return row;
        });
    }

    /** The roles that can get a row but not read its field {@code field}. Whoever is signed in stands for everybody with the same kind of token. */
    public List<Role> shutOutOf(String field) {
        List<Row> readers = rows.stream().filter(Row::canGetAnything).toList();
        return readers.stream()
                .filter(row -> standIn(readers, row.role().provider(), field)
                        .map(everybody -> everybody == row)
                        .orElse(true))
                .filter(row -> !row.canReadSomehow(field))
                .map(Row::role)
                .toList();
    }

    /** The roles that hear of something of a row. */
    Stream<Role> listeners() {
        return rows.stream().filter(Row::canListenToAnything).map(Row::role);
    }

    private static Optional<Row> standIn(List<Row> readers, AuthProvider provider, String field) {
        return Stream.of(AuthProvider.USER_POOLS, AuthProvider.OIDC)
                .filter(provider::equals)
                .flatMap(tokens -> readers.stream())
                .filter(row ->
                        row.role().kind() == Role.Kind.SIGNED_IN && row.role().provider() == provider)
                .filter(row -> row.canReadEveryWay(field))
                .findFirst();
    }

    /** What one role may do with each field. */
    private record Row(Role role, Map<String, Set<Operation>> allowed) {

        private boolean canGetAnything() {
            return canAnywhere(Operation.GET);
        }

        private boolean canListenToAnything() {
            return canAnywhere(Operation.LISTEN);
        }

        private boolean canAnywhere(Operation operation) {
            return allowed.values().stream().anyMatch(operations -> operations.contains(operation));
        }

        private boolean canReadSomehow(String field) {
            return !Collections.disjoint(allowed.getOrDefault(field, Set.of()), Operation.READS);
        }

        private boolean canReadEveryWay(String field) {
            return allowed.getOrDefault(field, Set.of()).containsAll(Operation.READS);
        }
    }
}
