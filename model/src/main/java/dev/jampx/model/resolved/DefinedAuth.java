package dev.jampx.model.resolved;

import dev.jampx.model.AuthTrigger;
import dev.jampx.model.auth.AccountRecovery;
import dev.jampx.model.auth.PreferredChallenge;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The backend's own user pool, with every setting filled in.
 *
 * @param name what it is called
 * @param named whether the definition says so, or the name is the usual one
 * @param login what people sign in with
 * @param senders who sends messages
 * @param userAttributes what is known of users, in order, among them what they sign in with
 * @param multifactor the second factors
 * @param accountRecovery how people get a new password
 * @param preferredChallenge what clients offer first, if it was said
 * @param groups the names of the groups; a group's precedence is its place in the list
 * @param triggers the name of the function that each trigger calls
 * @param grants what functions may do to the user pool
 */
public record DefinedAuth(
        String name,
        boolean named,
        Login login,
        Senders senders,
        List<UserAttribute> userAttributes,
        Multifactor multifactor,
        AccountRecovery accountRecovery,
        Optional<PreferredChallenge> preferredChallenge,
        List<String> groups,
        Map<AuthTrigger, String> triggers,
        List<Grant> grants)
        implements Auth {

    /** What a user pool is called unless the definition says otherwise. */
    public static final String USUAL_NAME = "amplifyAuth";

    public DefinedAuth {
        userAttributes = List.copyOf(userAttributes);
        groups = List.copyOf(groups);
        // Map.copyOf would iterate in an order that differs from run to run.
        triggers = Collections.unmodifiableMap(new LinkedHashMap<>(triggers));
        grants = List.copyOf(grants);
    }

    /** A user pool with sign-in by e-mail and every other setting as usual. */
    public static DefinedAuth byEmail(List<String> groups, Map<AuthTrigger, String> triggers, List<Grant> grants) {
        return new DefinedAuth(
                USUAL_NAME,
                false,
                Login.BY_EMAIL,
                Senders.COGNITO,
                List.of(UserAttribute.EMAIL),
                Multifactor.OFF,
                AccountRecovery.EMAIL_ONLY,
                Optional.empty(),
                groups,
                triggers,
                grants);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.defined(this);
    }
}
