package dev.jampx.sandbox.graphql;

import dev.jampx.model.iam.PolicyStatement;
import dev.jampx.model.iam.RolePolicy;
import dev.jampx.sandbox.graphql.authorizer.DeniedFields;
import dev.jampx.sandbox.iam.Permissions;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a caller may ask for, beyond what the directives of the schema say. */
@FunctionalInterface
interface FieldPolicy {

    /** The IAM action of every GraphQL request. */
    String ACTION = "appsync:GraphQL";

    /** The policy of callers who are held to none. */
    FieldPolicy NONE = (type, field) -> true;

    /** Whether the caller may have {@code field} of {@code type}. */
    boolean allows(String type, String field);

    /** The policy of a function's role. */
    static FieldPolicy ofFunction(String function, Permissions permissions) {
        return ofRole(resource -> permissions.allows(function, ACTION, resource));
    }

    /** The policy of a role that may ask for {@code resources}. */
    static FieldPolicy ofResources(List<String> resources) {
        RolePolicy policy = resources.isEmpty()
                ? RolePolicy.EMPTY
                : new RolePolicy(List.of(new PolicyStatement(List.of(ACTION), resources)));
        return ofRole(resource -> policy.allows(ACTION, resource));
    }

    /** Only the fields of root types are subject to the policies of IAM roles. */
    private static FieldPolicy ofRole(Predicate<String> allows) {
        Set<String> roots = Set.of("Query", "Mutation", "Subscription");
        return (type, field) -> !roots.contains(type) || allows.test("types/" + type + "/fields/" + field);
    }

    /** The policy of callers whom a function has denied some fields. */
    static FieldPolicy ofDenial(DeniedFields denied) {
        return (type, field) -> !denied.contain(type, field);
    }
}
