package dev.jampx.model.iam;

import java.util.List;

/**
 * The policy of a role: what no statement allows is denied.
 *
 * @param statements what it allows
 */
public record RolePolicy(List<PolicyStatement> statements) {

    /** The policy that allows nothing. */
    public static final RolePolicy EMPTY = new RolePolicy(List.of());

    public RolePolicy {
        statements = List.copyOf(statements);
    }

    /** Whether a statement allows {@code action} on {@code resource}. */
    public boolean allows(String action, String resource) {
        return statements.stream().anyMatch(statement -> statement.allows(action, resource));
    }
}
