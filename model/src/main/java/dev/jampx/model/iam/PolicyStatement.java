package dev.jampx.model.iam;

import java.util.List;
import java.util.Locale;

/**
 * A statement of an IAM policy that allows something.
 *
 * <p>Resources are named relative to what the backend defines, since their ARNs are only known to whoever deploys it: {@code
 * userpool} is the user pool, {@code senderkey} the key of codes that functions send, {@code types/<Type>/fields/<field>} is a
 * field of the API, {@code secret/<name>} is a secret. Both names and actions may hold the
 * wildcards {@code *} and {@code ?}.
 *
 * @param actions IAM actions, such as {@code cognito-idp:AdminGetUser}; IAM ignores their case
 * @param resources what they may be done to; IAM minds their case
 */
public record PolicyStatement(List<String> actions, List<String> resources) {

    public PolicyStatement {
        if (actions.isEmpty() || resources.isEmpty()) {
            throw new IllegalArgumentException("a statement needs an action and a resource");
        }
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
    }

    /** Whether this statement allows {@code action}, which holds no wildcard, on {@code resource}. */
    public boolean allows(String action, String resource) {
        String wanted = action.toLowerCase(Locale.ROOT);
        return actions.stream().anyMatch(pattern -> Wildcard.matches(pattern.toLowerCase(Locale.ROOT), wanted))
                && resources.stream().anyMatch(pattern -> Wildcard.matches(pattern, resource));
    }
}
