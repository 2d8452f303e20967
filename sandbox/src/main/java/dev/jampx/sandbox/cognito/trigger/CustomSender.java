package dev.jampx.sandbox.cognito.trigger;

import dev.jampx.sandbox.cognito.delivery.DeliveryMedium;
import dev.jampx.sandbox.cognito.delivery.MessageOccasion;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.Optional;

/** The functions that send messages in place of Cognito. */
public final class CustomSender {

    private final FunctionCall call;

    CustomSender(FunctionCall call) {
        this.call = call;
    }

    /** The name of the function that sends the messages of a medium, if one does. */
    public Optional<String> function(DeliveryMedium medium) {
        return medium == DeliveryMedium.EMAIL
                ? call.settings().senders().emailFunction()
                : call.settings().senders().smsFunction();
    }

    /**
     * Has the definition's function send a message, if there is one.
     *
     * @param code the code, encrypted, in Base64
     * @throws CognitoFailure when the function fails
     */
    public void send(
            StoredUser user, DeliveryMedium medium, MessageOccasion occasion, String code, TriggerCaller caller) {
        boolean email = medium == DeliveryMedium.EMAIL;
        TriggerEvent event = TriggerEvent.of()
                .with("type", email ? "customEmailSenderRequestV1" : "customSMSSenderRequestV1")
                .with("code", code)
                .withMetadata(caller)
                .with("userAttributes", TriggerEvent.attributes(user));
        String name = email ? "CustomEmailSender" : "CustomSMSSender";
        function(medium)
                .ifPresent(function -> call.call(name, function, occasion.wireName(), user.username(), event, caller));
    }
}
