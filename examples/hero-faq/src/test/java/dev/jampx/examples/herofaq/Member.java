package dev.jampx.examples.herofaq;

import java.io.IOException;
import java.security.GeneralSecurityException;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;

/**
 * Somebody who has signed up, confirmed and signed in.
 *
 * @param sub the user's id
 * @param email the user's e-mail address
 * @param tokens the tokens of the sign-in
 */
record Member(String sub, String email, AuthenticationResultType tokens) {

    static final String PASSWORD = "Correct-Horse-7";

    /** Goes the whole way, with the AWS SDK's client. */
    static Member join(RunningSandbox sandbox, String email)
            throws IOException, InterruptedException, GeneralSecurityException {
        String client = sandbox.outputs("/auth/user_pool_client_id").asText();
        try (CognitoIdentityProviderClient cognito = sandbox.cognito()) {
            String sub = cognito.signUp(request -> request.clientId(client)
                            .username(email)
                            .password(PASSWORD)
                            .userAttributes(AttributeType.builder()
                                    .name("email")
                                    .value(email)
                                    .build()))
                    .userSub();
            String code = sandbox.code(email);
            cognito.confirmSignUp(
                    request -> request.clientId(client).username(email).confirmationCode(code));
            return new Member(sub, email, signIn(sandbox, email));
        }
    }

    static AuthenticationResultType signIn(RunningSandbox sandbox, String email) throws GeneralSecurityException {
        try (CognitoIdentityProviderClient cognito = sandbox.cognito()) {
            return new SrpSignIn(
                            cognito,
                            sandbox.outputs("/auth/user_pool_id").asText(),
                            sandbox.outputs("/auth/user_pool_client_id").asText())
                    .signIn(email, PASSWORD);
        }
    }
}
