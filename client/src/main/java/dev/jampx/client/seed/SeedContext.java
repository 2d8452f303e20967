package dev.jampx.client.seed;

import dev.jampx.client.Amplify;
import dev.jampx.client.auth.SignInStep;
import java.util.function.Function;

/**
 * The sandbox that is filled. Its functions are those of Amplify's {@code @aws-amplify/seed}, with the same names. One user is signed in at a time, who is the one that
 * {@link #amplify()} acts for.
 */
public interface SeedContext {

    /** The backend's client, which acts for the user who is signed in. */
    Amplify amplify();

    /**
     * Makes a user as an administrator does, and has them choose their password; Amplify's {@code createAndSignUpUser}. Whoever was signed in is signed out. As at AWS, the
     * function for {@code postConfirmation} is not called for such users.
     *
     * @param user the user
     * @throws dev.jampx.client.auth.failure.UsernameExistsException if there is one of that name
     * @throws dev.jampx.client.auth.failure.AuthException if the user pool refuses them for another reason
     */
    void createAndSignUpUser(NewUser user);

    /**
     * Puts a user into a group; Amplify's {@code addToUserGroup}. Tokens that they have already do not tell of it: sign them in again.
     *
     * @param username the user
     * @param group the group, one of those in {@code defineAuth().groups(...)}
     * @throws dev.jampx.client.auth.failure.UserNotFoundException if there is no such user
     * @throws dev.jampx.client.auth.failure.ResourceNotFoundException if there is no such group
     */
    void addToUserGroup(String username, String group);

    /**
     * Signs a user in, and whoever was signed in out; Amplify's {@code signInUser}.
     *
     * @param username the user
     * @param password their password
     * @return whether they are signed in now, and nothing else is asked for
     * @throws dev.jampx.client.auth.failure.NotAuthorizedException if that is not the password, or there is no such user
     */
    boolean signInUser(String username, String password);

    /**
     * The same for a user with second factors.
     *
     * @param username the user
     * @param password their password
     * @param challengeResponse the answer to each thing that is asked for, such as a code
     * @return whether they are signed in now
     */
    boolean signInUser(String username, String password, Function<SignInStep, String> challengeResponse);

    /** Signs the user out, if one is signed in. */
    void signOut();

    /**
     * The value of a secret of the sandbox; Amplify's {@code getSecret}.
     *
     * @param name its name, as in {@code secret("NAME")}
     * @throws dev.jampx.client.failure.ClientException if there is none of that name
     */
    String getSecret(String name);

    /**
     * Sets a secret of the sandbox; Amplify's {@code setSecret}.
     *
     * @param name its name
     * @param value what is secret
     * @return its name
     */
    String setSecret(String name, String value);
}
