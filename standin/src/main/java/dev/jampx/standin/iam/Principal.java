package dev.jampx.standin.iam;

/**
 * Who asks, where a policy names those who may.
 *
 * @param kind {@code Service}, {@code Federated} or {@code AWS}
 * @param name such as {@code lambda.amazonaws.com}, or an ARN
 */
public record Principal(String kind, String name) {

    /** Everybody. */
    public static final Principal ANYBODY = new Principal("AWS", "*");

    /** An AWS service. */
    public static Principal service(String name) {
        return new Principal("Service", name);
    }

    /** A provider of identities. */
    public static Principal federated(String name) {
        return new Principal("Federated", name);
    }

    /** An account, a user or a role. */
    public static Principal aws(String arn) {
        return new Principal("AWS", arn);
    }
}
