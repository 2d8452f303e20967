package dev.jampx.dsl;

/** How clients offer to sign in without a password. Amplify: the value of {@code passwordlessOptions}. */
public sealed interface PasswordlessOptions permits PasswordlessDeclaration {

    /**
     * Says what clients offer first; it has to be switched on in {@code loginWith}. Amplify: {@code preferredChallenge}.
     *
     * @param challenge what they offer
     */
    PasswordlessOptions preferredChallenge(PreferredChallenge challenge);
}
