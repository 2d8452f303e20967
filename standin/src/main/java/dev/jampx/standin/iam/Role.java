package dev.jampx.standin.iam;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A role of a template.
 *
 * @param id what stands for it, such as {@code <GreetRole>}
 * @param trust who may take it on
 * @param policy what it may do: the statements inside it, of the policies attached to it, and of AWS's own policies that it names
 */
public record Role(String id, Policy trust, Policy policy) {

    private static final List<String> POLICIES =
            List.of("AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy");

    /**
     * The roles of {@code template}, by their ids.
     *
     * @throws IllegalArgumentException if something of a policy is not known here
     */
    public static Map<String, Role> of(SymbolicTemplate template) {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (SymbolicResource resource : template.resources("AWS::IAM::Role")) {
            roles.put(resource.id(), of(resource, template));
        }
        return roles;
    }

    private static Role of(SymbolicResource role, SymbolicTemplate template) {
        if (role.properties().has("PermissionsBoundary")) {
            throw new IllegalArgumentException("permissions boundaries are not known here: " + role.id());
        }
        List<Statement> statements = new ArrayList<>();
        role.properties()
                .path("Policies")
                .forEach(policy -> statements.addAll(
                        Policy.read(policy.path("PolicyDocument")).statements()));
        POLICIES.stream()
                .flatMap(type -> template.resources(type).stream())
                .filter(policy -> isAttached(policy, role))
                .forEach(policy -> statements.addAll(
                        Policy.read(policy.properties().path("PolicyDocument")).statements()));
        texts(role.properties().path("ManagedPolicyArns"))
                .filter(arn -> !arn.startsWith("<"))
                .forEach(arn -> statements.addAll(AwsManagedPolicies.policy(arn).statements()));
        return new Role(
                role.id(), Policy.read(role.properties().path("AssumeRolePolicyDocument")), new Policy(statements));
    }

    private static boolean isAttached(SymbolicResource policy, SymbolicResource role) {
        return Stream.of("Roles", "RoleName")
                        .flatMap(property -> texts(policy.properties().path(property)))
                        .anyMatch(role.id()::equals)
                || texts(role.properties().path("ManagedPolicyArns")).anyMatch(policy.id()::equals);
    }

    private static Stream<String> texts(JsonNode oneOrSeveral) {
        return oneOrSeveral.isArray()
                ? oneOrSeveral.valueStream().map(JsonNode::asText)
                : Stream.of(oneOrSeveral).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
