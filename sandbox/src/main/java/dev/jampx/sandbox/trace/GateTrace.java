package dev.jampx.sandbox.trace;

import java.util.List;
import java.util.Optional;

/**
 * What AppSync itself decided about a field before anything of it ran.
 *
 * @param directives the directives that open the field, such as {@code @aws_iam}
 * @param directivesLetIn whether one of them lets the caller in
 * @param policy the IAM policy that was asked, and what it said, if the caller is held to one
 * @param letsIn whether the caller was let in altogether
 */
public record GateTrace(List<String> directives, boolean directivesLetIn, Optional<Policy> policy, boolean letsIn) {

    public GateTrace {
        directives = List.copyOf(directives);
    }

    /**
     * A question to an IAM policy.
     *
     * @param role the function or role whose policy it is
     * @param action the action, such as {@code appsync:GraphQL}
     * @param resource what it is about, such as {@code types/Query/fields/listPosts}
     * @param allows the answer
     */
    public record Policy(String role, String action, String resource, boolean allows) {}
}
