package dev.jampx.model.resolved;

import dev.jampx.model.AuthAction;
import dev.jampx.model.AuthTrigger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The user pool.
 *
 * @param groups the names of the groups; a group's precedence is its place in the list
 * @param triggers the name of the function that each trigger calls
 * @param grants what functions may do to the user pool
 */
public record Auth(List<String> groups, Map<AuthTrigger, String> triggers, List<Grant> grants) {

    public Auth {
        groups = List.copyOf(groups);
        // Map.copyOf would iterate in an order that differs from run to run.
        triggers = Collections.unmodifiableMap(new LinkedHashMap<>(triggers));
        grants = List.copyOf(grants);
    }

    /** Permission of the function {@code function} to act on the user pool. */
    public record Grant(String function, List<AuthAction> actions) {

        public Grant {
            actions = List.copyOf(actions);
        }
    }
}
