package amplify.auth;

import amplify.client.DataClient;
import amplify.client.model.CreateUserModel;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPostConfirmationEvent;
import java.util.Map;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/**
 * Runs when a sign-up has been confirmed: writes the user's row and puts the user into group USER.
 *
 * <p>An ordinary Lambda handler, which calls the API with the function's own identity through the client that jampx generates from the definition. Whatever goes wrong here is
 * logged and never fails the sign-up: the user is already confirmed, and would only be told of an error they can do nothing about.
 */
public final class PostConfirmationHandler
        implements RequestHandler<CognitoUserPoolPostConfirmationEvent, CognitoUserPoolPostConfirmationEvent> {

    /** A confirmed "forgot password" fires the same trigger, for a user who is already there. */
    private static final String SIGN_UP = "PostConfirmation_ConfirmSignUp";

    private final CognitoIdentityProviderClient cognito = CognitoIdentityProviderClient.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .build();
    private final DataClient data = DataClient.inLambda();

    @Override
    public CognitoUserPoolPostConfirmationEvent handleRequest(
            CognitoUserPoolPostConfirmationEvent event, Context context) {
        if (SIGN_UP.equals(event.getTriggerSource())) {
            attempt(context.getLogger(), "create the row of " + event.getUserName(), () -> createRow(event));
            attempt(context.getLogger(), "add " + event.getUserName() + " to USER", () -> addToGroup(event));
        }
        return event;
    }

    private void createRow(CognitoUserPoolPostConfirmationEvent event) {
        Map<String, String> attributes = event.getRequest().getUserAttributes();
        data.userModel()
                .create(CreateUserModel.builder()
                        .userId(attributes.get("sub"))
                        .email(attributes.get("email"))
                        .profileGroup(ProfileGroups.USER)
                        .build());
    }

    private void addToGroup(CognitoUserPoolPostConfirmationEvent event) {
        cognito.adminAddUserToGroup(request -> request.userPoolId(event.getUserPoolId())
                .username(event.getUserName())
                .groupName(ProfileGroups.USER));
    }

    private static void attempt(LambdaLogger log, String what, Runnable step) {
        try {
            step.run();
            log.log("done: " + what);
        } catch (RuntimeException failure) {
            log.log("failed: " + what + ": " + failure);
        }
    }
}
