package dev.jampx.cdk.iam;

import java.util.List;
import java.util.Map;

/**
 * A policy that allows something. CloudFormation's form of it stands in for the CDK's objects, each of whose methods is a call into another process.
 *
 * @param statements what it allows
 */
public record PolicyDocument(List<Statement> statements) {

    private static final String VERSION = "2012-10-17";

    public PolicyDocument {
        statements = List.copyOf(statements);
    }

    /** A policy of one statement. */
    public static PolicyDocument allowing(List<String> actions, List<String> resources) {
        return new PolicyDocument(List.of(new Statement(actions, resources)));
    }

    /** The trust policy of a role that the AWS service {@code principal} takes on, such as {@code appsync.amazonaws.com}. */
    public static Map<String, Object> trusting(String principal) {
        return document(List.of(
                Map.of("Effect", "Allow", "Principal", Map.of("Service", principal), "Action", "sts:AssumeRole")));
    }

    /** It in JSON. */
    public Map<String, Object> json() {
        return document(statements.stream().map(Statement::json).toList());
    }

    private static Map<String, Object> document(List<Map<String, Object>> statements) {
        return Map.of("Version", VERSION, "Statement", statements);
    }

    /**
     * A statement.
     *
     * @param actions what is allowed, such as {@code dynamodb:GetItem}
     * @param resources to what it may be done, as ARNs
     */
    public record Statement(List<String> actions, List<String> resources) {

        public Statement {
            actions = List.copyOf(actions);
            resources = List.copyOf(resources);
        }

        private Map<String, Object> json() {
            return Map.of("Effect", "Allow", "Action", actions, "Resource", resources);
        }
    }
}
