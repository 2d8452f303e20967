package dev.jampx.conformance.roles;

import dev.jampx.model.iam.Wildcard;
import dev.jampx.standin.iam.Request;
import dev.jampx.standin.iam.SymbolicTemplate;
import java.util.List;

/**
 * That something may be done.
 *
 * @param action such as {@code dynamodb:GetItem}
 * @param resource to what, with wildcards
 * @param prefix the prefix of what is listed, with wildcards; empty if it is not about listing files
 */
record Permission(String action, String resource, String prefix) {

    static Permission to(String action, String resource) {
        return new Permission(action, resource, "");
    }

    /** To read parameters of the Parameter Store, those at {@code path}. */
    static Permission toReadParameter(String path) {
        return to(
                "ssm:GetParameters",
                String.join(":", "arn:aws:ssm", SymbolicTemplate.REGION, SymbolicTemplate.ACCOUNT, "parameter") + path);
    }

    /** Whether it is enough for {@code request}. */
    boolean covers(Request request) {
        return action.equals(request.action())
                && Wildcard.matches(resource, request.resource())
                && (prefix.isEmpty()
                        || request.context().getOrDefault("s3:prefix", List.of()).stream()
                                .anyMatch(asked -> Wildcard.matches(prefix, asked)));
    }

    /** Something that it is enough for. */
    Request example() {
        return Request.of(action, resource.replace("*", "an-example"));
    }

    @Override
    public String toString() {
        return action + " on " + resource + (prefix.isEmpty() ? "" : " under " + prefix);
    }
}
