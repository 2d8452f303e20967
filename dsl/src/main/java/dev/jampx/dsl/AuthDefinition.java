package dev.jampx.dsl;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The users of the backend: a Cognito user pool. Amplify: {@code defineAuth}.
 *
 * <pre>{@code
 * defineAuth()
 *     .loginWith(login -> login.email())
 *     .groups("ADMIN", "USER")
 *     .triggers(on -> on.postConfirmation(PostConfirmation.FUNCTION))
 *     .access(allow -> List.of(allow.resource(PostConfirmation.FUNCTION).to(AuthAction.ADD_USER_TO_GROUP)))
 * }</pre>
 */
public sealed interface AuthDefinition extends BackendResource permits AuthDeclaration {

    /**
     * Names the user pool; the variables that tell functions of it begin with this name. Amplify: {@code name}.
     *
     * @param name a letter, then letters, digits, {@code -}, {@code _} or spaces; {@code amplifyAuth} unless set
     */
    AuthDefinition name(String name);

    /**
     * Says what people sign in with; e-mail or phone is needed. Amplify: {@code loginWith}.
     *
     * @param choice switches methods on, for example {@code login -> login.email()}; it replaces an earlier choice
     */
    AuthDefinition loginWith(UnaryOperator<LoginMethods> choice);

    /**
     * Says who sends messages, in place of Cognito itself. Amplify: {@code senders}.
     *
     * @param choice says who, for example {@code senders -> senders.email(email -> email.fromEmail("no-reply@example.com"))}; it
     *     replaces an earlier choice
     */
    AuthDefinition senders(UnaryOperator<MessageSenders> choice);

    /**
     * Says what is known of users, besides what they sign in with. Amplify: {@code userAttributes}.
     *
     * @param choice adds attributes, for example {@code user -> user.givenName(name -> name.required())}; it replaces an earlier choice
     */
    AuthDefinition userAttributes(UnaryOperator<UserAttributes> choice);

    /**
     * Says which second factors there are. Amplify: {@code multifactor}.
     *
     * @param choice sets them, for example {@code mfa -> mfa.mode(MfaMode.OPTIONAL).totp()}; it replaces an earlier choice
     */
    AuthDefinition multifactor(UnaryOperator<Multifactor> choice);

    /**
     * Says how people who forgot their password prove who they are. Amplify: {@code accountRecovery}.
     *
     * @param recovery the way; by e-mail where people sign in with it, otherwise by phone, unless set
     */
    AuthDefinition accountRecovery(AccountRecovery recovery);

    /**
     * Says how clients offer to sign in without a password. Amplify: {@code passwordlessOptions}.
     *
     * @param choice sets it, for example {@code options -> options.preferredChallenge(PreferredChallenge.EMAIL_OTP)}; it replaces an
     *     earlier choice
     */
    AuthDefinition passwordlessOptions(UnaryOperator<PasswordlessOptions> choice);

    /**
     * Names the groups that users can be put in. Amplify: {@code groups}.
     *
     * @param names the groups, the one with precedence first, each once; 1 to 128 characters, no spaces. They replace groups named
     *     earlier
     */
    AuthDefinition groups(String... names);

    /**
     * Names the groups by the constants of an enum: {@code groups(ProfileGroup.values())}.
     *
     * @param names the groups, the one with precedence first; a group is called what {@link Enum#name()} says
     */
    AuthDefinition groups(Enum<?>... names);

    /**
     * Has functions called at moments of a user's life. Amplify: {@code triggers}.
     *
     * @param choice sets the functions, for example {@code on -> on.postConfirmation(FUNCTION)}; it replaces an earlier choice
     */
    AuthDefinition triggers(UnaryOperator<AuthTriggers> choice);

    /**
     * Allows functions to act on the user pool. Amplify: {@code access}.
     *
     * @param rules makes the list of permissions, for example
     *     {@code allow -> List.of(allow.resource(FUNCTION).to(AuthAction.ADD_USER_TO_GROUP))}; it replaces an earlier list
     */
    AuthDefinition access(Function<AuthAllow, List<? extends AuthGrant>> rules);
}
