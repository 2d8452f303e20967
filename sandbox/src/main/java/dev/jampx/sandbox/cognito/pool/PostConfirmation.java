package dev.jampx.sandbox.cognito.pool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.lambda.FunctionInvoker;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;

/** The trigger that Cognito pulls, and waits for, after a user was confirmed. */
public final class PostConfirmation {

    /** What led to the confirmation; Cognito's {@code triggerSource}. */
    public enum Source {
        /** The user gave back the sign-up code, or an administrator confirmed them. */
        CONFIRM_SIGN_UP("PostConfirmation_ConfirmSignUp"),
        /** The user set a new password in place of a forgotten one. */
        CONFIRM_FORGOT_PASSWORD("PostConfirmation_ConfirmForgotPassword");

        private final String wireName;

        Source(String wireName) {
            this.wireName = wireName;
        }
    }

    /** Cognito's word for the client of an administrator's request. */
    public static final String NO_CLIENT = "CLIENT_ID_NOT_APPLICABLE";

    private final FunctionInvoker functions;
    private final Supplier<UserPoolSettings> settings;
    private final ObjectMapper json = new ObjectMapper();

    public PostConfirmation(FunctionInvoker functions, Supplier<UserPoolSettings> settings) {
        this.functions = functions;
        this.settings = settings;
    }

    /**
     * Calls the trigger's function, if the definition has one.
     *
     * @param clientId the client that confirmed, or {@link #NO_CLIENT}
     * @throws CognitoFailure when the function fails; the user stays confirmed
     */
    public void run(StoredUser user, Source source, String clientId, Call call) {
        settings.get().postConfirmation().ifPresent(function -> {
            Outcome outcome = functions.invoke(function, event(user, source, clientId, call));
            if (outcome instanceof Outcome.Failed failed) {
                throw new CognitoFailure(
                        "UserLambdaValidationException",
                        "PostConfirmation failed with error " + sentence(failed.errorMessage()));
            }
            requireObject(((Outcome.Succeeded) outcome).payload());
        });
    }

    private byte[] event(StoredUser user, Source source, String clientId, Call call) {
        ObjectNode event = json.createObjectNode()
                .put("version", "1")
                .put("region", settings.get().identity().region())
                .put("userPoolId", settings.get().identity().userPoolId())
                .put("userName", user.username());
        event.putObject("callerContext").put("awsSdkVersion", call.sdkVersion()).put("clientId", clientId);
        event.put("triggerSource", source.wireName);
        ObjectNode request = event.putObject("request");
        ObjectNode attributes = request.putObject("userAttributes");
        Documents.attributes(user).forEach(attributes::put);
        attributes.put("cognito:user_status", user.status().name());
        Map<String, String> metadata = call.parameters().texts("ClientMetadata");
        if (!metadata.isEmpty()) {
            metadata.forEach(request.putObject("clientMetadata")::put);
        }
        event.putObject("response");
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }

    /** Cognito wants the event back; a function that returns nothing fails the confirmation. */
    private void requireObject(byte[] payload) {
        try {
            if (json.readTree(payload) instanceof ObjectNode) {
                return;
            }
        } catch (IOException e) {
            throw unrecognizable();
        }
        throw unrecognizable();
    }

    private static CognitoFailure unrecognizable() {
        return new CognitoFailure("InvalidLambdaResponseException", "Unrecognizable lambda output");
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
