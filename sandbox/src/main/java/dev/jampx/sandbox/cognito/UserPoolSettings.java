package dev.jampx.sandbox.cognito;

import dev.jampx.model.AuthTrigger;
import dev.jampx.model.auth.AccountRecovery;
import dev.jampx.model.auth.PreferredChallenge;
import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.Login;
import dev.jampx.model.resolved.Multifactor;
import dev.jampx.model.resolved.ReferencedAuth;
import dev.jampx.model.resolved.Senders;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a definition and its surroundings decide about a user pool. All but the identity may change while the pool serves.
 *
 * @param identity what the pool and its client are called
 * @param issuer where the pool is reached, ending in the pool's id: the tokens' {@code iss}
 * @param auth the definition
 * @param passwordPolicy what passwords must be like
 * @param tokenLifetimes how long tokens are good
 * @param preventUserExistenceErrors whether answers hide that a user does not exist; Cognito's {@code
 *     PreventUserExistenceErrors}
 */
public record UserPoolSettings(
        UserPoolIdentity identity,
        URI issuer,
        DefinedAuth auth,
        PasswordPolicy passwordPolicy,
        TokenLifetimes tokenLifetimes,
        boolean preventUserExistenceErrors) {

    public UserPoolSettings {
        if (!issuer.getPath().endsWith("/" + identity.userPoolId())) {
            throw new IllegalArgumentException(
                    "The issuer must end in the pool's id " + identity.userPoolId() + ": " + issuer);
        }
    }

    /**
     * The settings that Amplify deploys for a definition.
     *
     * @param endpoint where the pool's API is reached, without a path
     * @param auth the definition; a pool that is only referred to, or that is not there, is stood in for by one with sign-in by
     *     e-mail
     */
    public static UserPoolSettings of(UserPoolIdentity identity, URI endpoint, Optional<Auth> auth) {
        return new UserPoolSettings(
                identity,
                endpoint.resolve("/" + identity.userPoolId()),
                auth.map(it -> it.accept(StandIn.INSTANCE))
                        .orElseGet(() -> DefinedAuth.byEmail(List.of(), Map.of(), List.of())),
                PasswordPolicy.amplifyDefault(),
                TokenLifetimes.amplifyDefault(),
                true);
    }

    /** Where the hosted pages are: over TLS, as clients insist on it, on the port of everything else. */
    public URI hostedPages() {
        return URI.create("https://" + issuer.getAuthority());
    }

    /** What people sign in with. */
    public Login login() {
        return auth.login();
    }

    /** The second factors. */
    public Multifactor multifactor() {
        return auth.multifactor();
    }

    /** How people get a new password. */
    public AccountRecovery accountRecovery() {
        return auth.accountRecovery();
    }

    /** What clients offer first, if the definition says so. */
    public Optional<PreferredChallenge> preferredChallenge() {
        return auth.preferredChallenge();
    }

    /** Who sends messages. */
    public Senders senders() {
        return auth.senders();
    }

    /** The names of the definition's groups; a group's precedence is its place in the list. */
    public List<String> groups() {
        return auth.groups();
    }

    /** The attributes of users that the definition speaks of, among them what users sign in with. */
    public UserSchema schema() {
        return new UserSchema(auth.userAttributes());
    }

    /** The name of the function that a trigger calls. */
    public Optional<String> function(AuthTrigger trigger) {
        return Optional.ofNullable(auth.triggers().get(trigger));
    }

    /** The attributes that users sign in with; Cognito's {@code UsernameAttributes}. */
    public List<String> usernameAttributes() {
        return Stream.concat(
                        auth.login().email().map(email -> StandardNames.EMAIL).stream(),
                        auth.login().phone().map(phone -> StandardNames.PHONE_NUMBER).stream())
                .toList();
    }

    private static final class StandIn implements Auth.Visitor<DefinedAuth> {

        static final StandIn INSTANCE = new StandIn();

        @Override
        public DefinedAuth defined(DefinedAuth auth) {
            return auth;
        }

        @Override
        public DefinedAuth referenced(ReferencedAuth auth) {
            return DefinedAuth.byEmail(auth.groups(), auth.triggers(), auth.grants());
        }
    }
}
