package dev.jampx.sandbox.cognito.trigger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.AuthTrigger;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.lambda.FunctionInvoker;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Calls the functions of a user pool with Cognito's events. */
final class FunctionCall {

    private static final String NOT_FOUND = "ResourceNotFoundException";

    private final FunctionInvoker functions;
    private final Supplier<UserPoolSettings> settings;
    private final ObjectMapper json = new ObjectMapper();

    FunctionCall(FunctionInvoker functions, Supplier<UserPoolSettings> settings) {
        this.functions = functions;
        this.settings = settings;
    }

    UserPoolSettings settings() {
        return settings.get();
    }

    boolean isSet(AuthTrigger trigger) {
        return settings().function(trigger).isPresent();
    }

    /**
     * Calls the function of a trigger, if it has one.
     *
     * @param occasion what made the pool call it: the part of Cognito's {@code triggerSource} after the trigger's name
     * @throws CognitoFailure when the function fails, or does not give the event back
     */
    Optional<TriggerAnswer> call(
            AuthTrigger trigger, String occasion, String userName, TriggerEvent event, TriggerCaller caller) {
        String amplifyName = trigger.amplifyName();
        String name = amplifyName.substring(0, 1).toUpperCase(Locale.ROOT) + amplifyName.substring(1);
        String sourceName = trigger == AuthTrigger.PRE_TOKEN_GENERATION ? "TokenGeneration" : name;
        return settings()
                .function(trigger)
                .map(function ->
                        answer(name, function, document(sourceName + "_" + occasion, userName, event, caller)));
    }

    /** Calls the function {@code function} in the place of a trigger that Cognito calls {@code name}. */
    TriggerAnswer call(
            String name, String function, String occasion, String userName, TriggerEvent event, TriggerCaller caller) {
        return answer(name, function, document(name + "_" + occasion, userName, event, caller));
    }

    private TriggerAnswer answer(String name, String function, byte[] event) {
        Outcome outcome = functions.invoke(function, event);
        if (outcome instanceof Outcome.Failed failed) {
            if (failed.errorType().equals(NOT_FOUND)) {
                throw new CognitoFailure(
                        "UnexpectedLambdaException", name + " invocation failed due to error " + NOT_FOUND + ".");
            }
            throw new CognitoFailure(
                    "UserLambdaValidationException", name + " failed with error " + sentence(failed.errorMessage()));
        }
        return TriggerAnswer.read(((Outcome.Succeeded) outcome).payload());
    }

    private byte[] document(String source, String userName, TriggerEvent event, TriggerCaller caller) {
        ObjectNode document = json.createObjectNode()
                .put("version", "1")
                .put("region", settings().identity().region())
                .put("userPoolId", settings().identity().userPoolId())
                .put("userName", userName);
        document.putObject("callerContext")
                .put("awsSdkVersion", caller.sdkVersion())
                .put("clientId", caller.clientId());
        document.put("triggerSource", source);
        document.set("request", event.request());
        document.set("response", event.response());
        try {
            return json.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
