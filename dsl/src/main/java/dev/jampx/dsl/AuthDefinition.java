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
     * Says what people sign in with; at least one method is needed. Amplify: {@code loginWith}.
     *
     * @param choice switches methods on, for example {@code login -> login.email()}; it replaces an earlier choice
     */
    AuthDefinition loginWith(UnaryOperator<LoginMethods> choice);

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
