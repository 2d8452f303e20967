package dev.jampx.sandbox.cognito;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a definition and its surroundings decide about a user pool. All but the identity may change while the pool serves.
 *
 * @param identity what the pool and its client are called
 * @param issuer where the pool is reached, ending in the pool's id: the tokens' {@code iss}
 * @param groups the names of the groups; a group's precedence is its place in the list
 * @param passwordPolicy what passwords must be like
 * @param tokenLifetimes how long tokens are good
 * @param preventUserExistenceErrors whether answers hide that a user does not exist; Cognito's {@code
 *     PreventUserExistenceErrors}
 * @param postConfirmation the name of the function that the post-confirmation trigger calls
 */
public record UserPoolSettings(
        UserPoolIdentity identity,
        URI issuer,
        List<String> groups,
        PasswordPolicy passwordPolicy,
        TokenLifetimes tokenLifetimes,
        boolean preventUserExistenceErrors,
        Optional<String> postConfirmation) {

    public UserPoolSettings {
        groups = List.copyOf(groups);
        if (!issuer.getPath().endsWith("/" + identity.userPoolId())) {
            throw new IllegalArgumentException(
                    "The issuer must end in the pool's id " + identity.userPoolId() + ": " + issuer);
        }
    }

    /**
     * Amplify's defaults for a pool whose users sign in with their e-mail address.
     *
     * @param endpoint where the pool's API is reached, without a path
     */
    public static UserPoolSettings amplifyDefaults(
            UserPoolIdentity identity, URI endpoint, List<String> groups, Optional<String> postConfirmation) {
        return new UserPoolSettings(
                identity,
                endpoint.resolve("/" + identity.userPoolId()),
                groups,
                PasswordPolicy.amplifyDefault(),
                TokenLifetimes.amplifyDefault(),
                true,
                postConfirmation);
    }
}
