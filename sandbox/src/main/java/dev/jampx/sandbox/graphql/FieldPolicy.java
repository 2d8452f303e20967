package dev.jampx.sandbox.graphql;

import dev.jampx.model.iam.PolicyStatement;
import dev.jampx.model.iam.RolePolicy;
import dev.jampx.sandbox.graphql.authorizer.DeniedFields;
import dev.jampx.sandbox.iam.Permissions;
import java.util.List;
import java.util.Optional;
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

    /** Whose policy it is, in words; empty if the caller is held to none. */
    default Optional<String> holder() {
        return Optional.empty();
    }

    /** What it is asked about {@code field} of {@code type}, in words; empty if it is not asked. */
    default Optional<String> question(String type, String field) {
        return Optional.empty();
    }

    /** The policy of a function's role. */
    static FieldPolicy ofFunction(String function, Permissions permissions) {
        return new OfRole("function " + function, resource -> permissions.allows(function, ACTION, resource));
    }

    /** The policy of a role of the identity pool, called {@code holder}, that may ask for {@code resources}. */
    static FieldPolicy ofResources(String holder, List<String> resources) {
        RolePolicy policy = resources.isEmpty()
                ? RolePolicy.EMPTY
                : new RolePolicy(List.of(new PolicyStatement(List.of(ACTION), resources)));
        return new OfRole(holder, resource -> policy.allows(ACTION, resource));
    }

    /** The policy of callers whom a function has denied some fields. */
    static FieldPolicy ofDenial(DeniedFields denied) {
        return new OfDenial(denied);
    }

    /** Only the fields of root types are subject to the policies of IAM roles. */
    record OfRole(String role, Predicate<String> allowed) implements FieldPolicy {

        private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

        @Override
        public boolean allows(String type, String field) {
            return !ROOTS.contains(type) || allowed.test(resource(type, field));
        }

        @Override
        public Optional<String> holder() {
            return Optional.of(role);
        }

        @Override
        public Optional<String> question(String type, String field) {
            return ROOTS.contains(type)
                    ? Optional.of("policy of " + role + ": " + ACTION + " on " + resource(type, field))
                    : Optional.empty();
        }

        private static String resource(String type, String field) {
            return "types/" + type + "/fields/" + field;
        }
    }

    /** What a Lambda authorizer denies. */
    record OfDenial(DeniedFields denied) implements FieldPolicy {

        @Override
        public boolean allows(String type, String field) {
            return !denied.contain(type, field);
        }

        @Override
        public Optional<String> holder() {
            return Optional.of("the Lambda authorizer");
        }

        @Override
        public Optional<String> question(String type, String field) {
            return denied.names().isEmpty()
                    ? Optional.empty()
                    : Optional.of("deniedFields of the Lambda authorizer: " + type + "." + field);
        }
    }
}
