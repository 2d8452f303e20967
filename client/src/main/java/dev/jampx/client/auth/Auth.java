package dev.jampx.client.auth;

import java.util.Map;

/**
 * The users of a backend, and the one of them who is signed in here. Its functions are those of Amplify's {@code aws-amplify/auth}, with the same names; each
 * has a twin that does not wait, with {@code Async} behind its name. Thread-safe.
 *
 * <p>As in Amplify, one user is signed in at a time. A program that acts for many users has one {@link dev.jampx.client.Amplify} for each; they may share an
 * {@link java.net.http.HttpClient}, but not a {@link TokenStorage}.
 *
 * <pre>{@code
 * Auth auth = Amplify.configure(AmplifyOutputs.read(Path.of("amplify_outputs.json"))).auth();
 * auth.signUp(SignUpRequest.of("ada@example.com").password(password));
 * auth.confirmSignUp("ada@example.com", code);
 * auth.signIn("ada@example.com", password);
 * }</pre>
 *
 * <p>Whatever is refused is an {@link dev.jampx.client.auth.failure.AuthException}; a user pool that cannot be reached is a
 * {@link dev.jampx.client.failure.NetworkException}.
 */
public interface Auth
        extends SignUpOperations,
                SignInOperations,
                SessionOperations,
                PasswordOperations,
                UserAttributeOperations,
                SecondFactorOperations,
                DeviceOperations,
                PasskeyOperations {

    /**
     * The same users and the same session, with something for the user pool's functions in every call; Amplify's {@code clientMetadata}.
     *
     * @param clientMetadata what the functions find in {@code clientMetadata} of their events
     */
    Auth withClientMetadata(Map<String, String> clientMetadata);

    /** AWS credentials of the identity pool, for the signed-in user or a guest. */
    CredentialsProvider credentialsProvider();
}
