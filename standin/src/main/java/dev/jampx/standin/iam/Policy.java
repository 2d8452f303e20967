package dev.jampx.standin.iam;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A policy: what no statement allows is denied, and so is what one denies.
 *
 * @param statements its statements
 */
public record Policy(List<Statement> statements) {

    public Policy {
        statements = List.copyOf(statements);
    }

    /**
     * Reads the document of a policy.
     *
     * @throws IllegalArgumentException if something in it is not known here
     */
    public static Policy read(JsonNode document) {
        JsonNode statement = document.path("Statement");
        Stream<JsonNode> statements = statement.isArray() ? statement.valueStream() : Stream.of(statement);
        return new Policy(
                statements.filter(JsonNode::isObject).map(Statement::read).toList());
    }

    /** Whether it, as the policy of whoever asks, allows {@code request}. */
    public boolean allows(Request request) {
        return decide(statements.stream().filter(statement -> statement.concerns(request)));
    }

    /** Whether it, as the policy of what is asked for, allows {@code request} of {@code principal}. */
    public boolean allows(Principal principal, Request request) {
        return decide(statements.stream()
                .filter(statement -> statement.concerns(principal))
                .filter(statement -> statement.concerns(request)));
    }

    private static boolean decide(Stream<Statement> concerning) {
        List<Statement> all = concerning.toList();
        return !all.isEmpty() && all.stream().allMatch(Statement::allows);
    }
}
