package dev.jampx.sandbox.cognito.delivery;

import dev.jampx.sandbox.cognito.CodeDelivery;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.IssuedCode;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import dev.jampx.sandbox.cognito.trigger.CustomMessage;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import dev.jampx.sandbox.cognito.trigger.Triggers;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Sends messages with codes: writes them down where a developer reads them, or has a function send them. */
public final class Messenger {

    private final UserPoolStore store;
    private final Supplier<UserPoolSettings> settings;
    private final Triggers triggers;
    private final CodeDelivery delivery;
    private final CodeEncryption encryption;
    private final InstantSource clock;

    public Messenger(
            UserPoolStore store,
            Supplier<UserPoolSettings> settings,
            Triggers triggers,
            CodeDelivery delivery,
            CodeEncryption encryption,
            InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.triggers = triggers;
        this.delivery = delivery;
        this.encryption = encryption;
        this.clock = clock;
    }

    /**
     * Sends a code, once it was kept.
     *
     * @throws CognitoFailure when a function that words or sends the message fails
     */
    public void send(
            StoredUser user,
            Destination to,
            CodePurpose purpose,
            MessageOccasion occasion,
            String code,
            TriggerCaller caller) {
        Optional<String> sender = triggers.customSender().function(to.medium());
        Message message = sender.map(function -> new Message(to.medium(), "", "", "", function))
                .orElseGet(() -> composed(user, to.medium(), occasion, code, caller));
        IssuedCode issued = new IssuedCode(user.username(), to.address(), purpose, code, message, clock.instant());
        store.write(() -> {
            store.codes().record(issued);
            return issued;
        });
        delivery.deliver(issued);
        if (sender.isPresent()) {
            triggers.customSender().send(user, to.medium(), occasion, encryption.encrypt(code), caller);
        }
    }

    private Message composed(
            StoredUser user, DeliveryMedium medium, MessageOccasion occasion, String code, TriggerCaller caller) {
        UserPoolSettings now = settings.get();
        CustomMessage.Wording custom = triggers.customMessage().run(user, occasion, caller);
        MessageTexts usual = MessageTexts.of(now, occasion, medium);
        Composition composition = Composition.of(user, code, MessageTexts.byLink(now, occasion, medium), now);
        boolean email = medium == DeliveryMedium.EMAIL;
        String subject = email ? custom.emailSubject().orElse(usual.subject()) : "";
        String text = (email ? custom.emailMessage() : custom.smsMessage()).orElse(usual.text());
        return new Message(
                medium, composition.filled(subject, false), composition.filled(text, email), composition.link(), "");
    }
}
