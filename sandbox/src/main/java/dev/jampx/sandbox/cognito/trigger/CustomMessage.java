package dev.jampx.sandbox.cognito.trigger;

import dev.jampx.model.AuthTrigger;
import dev.jampx.model.auth.MessageMarks;
import dev.jampx.sandbox.cognito.delivery.MessageOccasion;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.Optional;

/** The trigger before a message is sent, which may word it. */
public final class CustomMessage {

    /**
     * The function's words, with Cognito's marks; what is empty stays as it is.
     *
     * @param smsMessage a text message
     * @param emailMessage an e-mail
     * @param emailSubject an e-mail's subject
     */
    public record Wording(Optional<String> smsMessage, Optional<String> emailMessage, Optional<String> emailSubject) {

        /** What holds without a function. */
        public static final Wording NONE = new Wording(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static final String LINK = MessageMarks.link("Click Here");

    private final FunctionCall call;

    CustomMessage(FunctionCall call) {
        this.call = call;
    }

    /**
     * Calls the trigger's function, if the definition has one.
     *
     * @throws CognitoFailure when the function fails; no message is sent then
     */
    public Wording run(StoredUser user, MessageOccasion occasion, TriggerCaller caller) {
        TriggerEvent event = TriggerEvent.of("smsMessage", "emailMessage", "emailSubject")
                .with("userAttributes", TriggerEvent.attributes(user))
                .with("codeParameter", MessageMarks.CODE)
                .with("linkParameter", LINK);
        if (occasion == MessageOccasion.ADMIN_CREATE_USER) {
            event.with("usernameParameter", MessageMarks.USERNAME);
        } else {
            event.request().putNull("usernameParameter");
        }
        event.withMetadata(caller);
        return call.call(AuthTrigger.CUSTOM_MESSAGE, occasion.wireName(), user.username(), event, caller)
                .map(answer -> new Wording(
                        answer.text("smsMessage"), answer.text("emailMessage"), answer.text("emailSubject")))
                .orElse(Wording.NONE);
    }
}
