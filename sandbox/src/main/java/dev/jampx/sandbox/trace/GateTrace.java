package dev.jampx.sandbox.trace;

import java.util.List;
import java.util.Optional;

/**
 * What AppSync itself decided about a field before anything of it ran.
 *
 * @param directives the directives that open the field, such as {@code @aws_iam}
 * @param directivesLetIn whether one of them lets the caller in
 * @param policy what the caller is held to besides, and what it said, if there is such a thing: the IAM policy of a role, what a Lambda
 *     authorizer denies
 * @param letsIn whether the caller was let in altogether
 */
public record GateTrace(List<String> directives, boolean directivesLetIn, Optional<Policy> policy, boolean letsIn) {

    public GateTrace {
        directives = List.copyOf(directives);
    }

    /**
     * A question to what the caller is held to.
     *
     * @param asked whose policy is asked, and about what, such as {@code policy of function mailer: appsync:GraphQL on
     *     types/Query/fields/listPosts}
     * @param allows the answer
     */
    public record Policy(String asked, boolean allows) {}
}
