package dev.jampx.client.seed;

import dev.jampx.client.auth.MfaType;
import dev.jampx.client.auth.SignInStep;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A user to be made; Amplify's {@code AuthSignUp}. Each method gives back another one.
 *
 * @param username what they sign in with, such as an e-mail address
 * @param password the password that they choose
 * @param userAttributes attributes by Cognito's names, such as {@code given_name}
 * @param isSignedInAfterCreation whether they stay signed in
 * @param mfaPreference the second factor that they prefer, if they have one
 * @param challengeResponse the answer to each thing that their first sign-in asks for beyond the password
 */
public record NewUser(
        String username,
        String password,
        Map<String, String> userAttributes,
        boolean isSignedInAfterCreation,
        Optional<MfaType> mfaPreference,
        Function<SignInStep, String> challengeResponse) {

    public NewUser {
        userAttributes = Collections.unmodifiableMap(new LinkedHashMap<>(userAttributes));
    }

    /** A user without attributes, who does not stay signed in. They need a password. */
    public static NewUser of(String username) {
        return new NewUser(username, "", Map.of(), false, Optional.empty(), Challenges::unanswered);
    }

    /** The password that they choose. */
    public NewUser password(String value) {
        return new NewUser(username, value, userAttributes, isSignedInAfterCreation, mfaPreference, challengeResponse);
    }

    /**
     * One attribute more.
     *
     * @param name Cognito's name, such as {@code email} or {@code custom:team}
     */
    public NewUser attribute(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(userAttributes);
        more.put(name, value);
        return new NewUser(username, password, more, isSignedInAfterCreation, mfaPreference, challengeResponse);
    }

    /** They stay signed in; Amplify's {@code signInAfterCreation}. */
    public NewUser signInAfterCreation() {
        return new NewUser(username, password, userAttributes, true, mfaPreference, challengeResponse);
    }

    /**
     * A user with a second factor; Amplify's {@code signInFlow: 'MFA'}.
     *
     * @param preference the factor that they prefer
     * @param response the answer to each thing that their first sign-in asks for, such as the code that an authenticator app shows
     */
    public NewUser mfa(MfaType preference, Function<SignInStep, String> response) {
        return new NewUser(
                username, password, userAttributes, isSignedInAfterCreation, Optional.of(preference), response);
    }

    @Override
    public String toString() {
        return "NewUser[username=" + username + "]";
    }
}
