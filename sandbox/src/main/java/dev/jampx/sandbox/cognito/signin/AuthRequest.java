package dev.jampx.sandbox.cognito.signin;

import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.util.Map;

/**
 * One step of a sign-in, as a client asks for it.
 *
 * @param parameters the parameters of the way to sign in, or the answers to a challenge
 * @param session what came with the challenge; empty when the client sent none
 * @param validationData what the client has to say to the triggers before a sign-in
 * @param caller whose request it is, and what it has to say to the other triggers
 */
public record AuthRequest(
        AuthParameters parameters, String session, Map<String, String> validationData, TriggerCaller caller) {

    public AuthRequest {
        validationData = Map.copyOf(validationData);
    }

    /** The first step. Its client metadata go to the triggers before the sign-in, and to no other. */
    public static AuthRequest first(Call call) {
        return new AuthRequest(
                new AuthParameters(call.parameters().texts("AuthParameters")),
                session(call),
                call.parameters().texts("ClientMetadata"),
                TriggerCaller.of(call).withoutMetadata());
    }

    /** The answer to a challenge. */
    public static AuthRequest answer(Call call) {
        return new AuthRequest(
                new AuthParameters(call.parameters().texts("ChallengeResponses")),
                session(call),
                Map.of(),
                TriggerCaller.of(call));
    }

    private static String session(Call call) {
        return call.parameters().optionalText("Session").orElse("");
    }

    /** The name that the client calls the user by. */
    String username() {
        return parameters.required("USERNAME");
    }

    /** The key of the device that the client says it is; empty when it says nothing. */
    String device() {
        return parameters.optional("DEVICE_KEY").orElse("");
    }
}
