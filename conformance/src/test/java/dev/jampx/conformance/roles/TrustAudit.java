package dev.jampx.conformance.roles;

import dev.jampx.standin.iam.Policy;
import dev.jampx.standin.iam.Principal;
import dev.jampx.standin.iam.Request;
import dev.jampx.standin.iam.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who may take a role on, held against who should. */
final class TrustAudit {

    private static final List<Principal> OTHERS = Stream.concat(
                    Stream.of(
                                    "lambda",
                                    "appsync",
                                    "scheduler",
                                    "cognito-idp",
                                    "cognito-identity",
                                    "s3",
                                    "ec2",
                                    "ecs-tasks",
                                    "codebuild",
                                    "cloudformation")
                            .map(service -> Principal.service(service + ".amazonaws.com")),
                    Stream.of(
                            Principal.federated("cognito-identity.amazonaws.com"),
                            Principal.federated("accounts.google.com"),
                            Principal.aws("arn:aws:iam::111122223333:role/Admin"),
                            Principal.aws("arn:aws:iam::444455556666:role/Admin"),
                            Principal.ANYBODY))
            .toList();

    private static final List<String> OTHER_ACTIONS = List.of(
            "sts:AssumeRole",
            "sts:AssumeRoleWithWebIdentity",
            "sts:AssumeRoleWithSAML",
            "sts:TagSession",
            "sts:SetSourceIdentity");

    private final Policy trust;
    private final WantedRole wanted;

    TrustAudit(Policy trust, WantedRole wanted) {
        this.trust = trust;
        this.wanted = wanted;
    }

    /** What is wrong with it. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        if (trust.statements().size() != 1 || !trust.statements().stream().allMatch(Statement::allows)) {
            findings.add("trusts by " + trust.statements().size() + " statements");
        }
        if (!trust.allows(wanted.trusted(), request(wanted.assumption(), wanted.shown()))) {
            findings.add("does not trust " + wanted.trusted());
        }
        for (String key : wanted.shown().keySet()) {
            Map<String, String> without = new HashMap<>(wanted.shown());
            without.remove(key);
            Map<String, String> other = new HashMap<>(wanted.shown());
            other.put(key, "another");
            if (Stream.of(without, other)
                    .anyMatch(shown -> trust.allows(wanted.trusted(), request(wanted.assumption(), shown)))) {
                findings.add("does not ask for " + key);
            }
        }
        OTHERS.stream()
                .filter(other -> !other.equals(wanted.trusted()))
                .filter(other ->
                        OTHER_ACTIONS.stream().anyMatch(action -> trust.allows(other, request(action, wanted.shown()))))
                .forEach(other -> findings.add("trusts " + other));
        OTHER_ACTIONS.stream()
                .filter(action -> !action.equals(wanted.assumption()))
                .filter(action -> trust.allows(wanted.trusted(), request(action, wanted.shown())))
                .forEach(action -> findings.add("lets " + wanted.trusted() + " " + action));
        return findings;
    }

    private static Request request(String action, Map<String, String> shown) {
        Request request = Request.of(action, "");
        for (Map.Entry<String, String> key : shown.entrySet()) {
            request = request.with(key.getKey(), key.getValue());
        }
        return request;
    }
}
