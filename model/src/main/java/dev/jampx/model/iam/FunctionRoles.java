package dev.jampx.model.iam;

import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.Function;
import dev.jampx.model.resolved.ReferencedAuth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The policy of every function's role, as the grants of a backend make it.
 *
 * @param policies the policy by the function's name, in the order of the backend's functions
 */
public record FunctionRoles(Map<String, RolePolicy> policies) {

    /** What statements call the key with which codes are encrypted for the functions that send them. */
    public static final String SENDER_KEY = "senderkey";

    private static final String USER_POOL = "userpool";

    private static final Auth.Visitor<Stream<String>> SENDERS = new Auth.Visitor<>() {

        @Override
        public Stream<String> defined(DefinedAuth auth) {
            return auth.senders().functions();
        }

        @Override
        public Stream<String> referenced(ReferencedAuth auth) {
            return Stream.empty();
        }
    };

    /** The roles of a backend's functions. A function without a grant has a role that allows nothing. */
    public static FunctionRoles of(Backend backend) {
        Map<String, List<PolicyStatement>> statements = new LinkedHashMap<>();
        backend.functions().forEach(function -> statements.put(function.name(), new ArrayList<>()));
        backend.auth().ifPresent(auth -> auth.grants().stream()
                .filter(grant -> !grant.actions().isEmpty())
                .forEach(grant -> add(statements, grant.function(), statement(grant))));
        backend.auth().ifPresent(auth -> auth.accept(SENDERS)
                .forEach(function ->
                        add(statements, function, new PolicyStatement(List.of("kms:Decrypt"), List.of(SENDER_KEY)))));
        backend.data().ifPresent(data -> data.grants().stream()
                .filter(grant -> !grant.operations().isEmpty())
                .forEach(grant -> add(statements, grant.function(), statement(grant))));
        backend.functions().stream()
                .filter(function -> !function.secrets().isEmpty())
                .forEach(function -> add(statements, function.name(), readingSecrets(function)));
        Map<String, RolePolicy> policies = new LinkedHashMap<>();
        statements.forEach((function, list) -> policies.put(function, new RolePolicy(list)));
        return new FunctionRoles(policies);
    }

    /** The policy of the function {@code function}; that of an unknown function allows nothing. */
    public RolePolicy policy(String function) {
        return policies.getOrDefault(function, RolePolicy.EMPTY);
    }

    private static void add(Map<String, List<PolicyStatement>> statements, String function, PolicyStatement added) {
        statements.computeIfAbsent(function, name -> new ArrayList<>()).add(added);
    }

    private static PolicyStatement statement(Auth.Grant grant) {
        List<String> actions = grant.actions().stream()
                .flatMap(action -> action.iamActions().stream())
                .distinct()
                .toList();
        return new PolicyStatement(actions, List.of(USER_POOL));
    }

    /** A secret of the backend comes before the one of that name that its namespace shares, so both are looked for. */
    private static PolicyStatement readingSecrets(Function function) {
        List<String> resources = function.secrets().values().stream()
                .distinct()
                .flatMap(secret -> Stream.of("secret/" + secret, "shared-secret/" + secret))
                .toList();
        return new PolicyStatement(List.of("ssm:GetParameters"), resources);
    }

    private static PolicyStatement statement(Data.Grant grant) {
        List<String> resources = grant.operations().stream()
                .map(operation -> "types/" + operation.rootType() + "/fields/*")
                .distinct()
                .toList();
        return new PolicyStatement(List.of("appsync:GraphQL"), resources);
    }
}
