package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredSenders;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Who sends messages, as it was written. */
record MessageSendersDeclaration(DeclaredSenders declared) implements MessageSenders {

    static MessageSendersDeclaration start() {
        return new MessageSendersDeclaration(DeclaredSenders.NONE);
    }

    @Override
    public MessageSenders email(UnaryOperator<EmailSender> settings) {
        return new MessageSendersDeclaration(new DeclaredSenders(
                Optional.of(((EmailSenderDeclaration) Given.result("email", settings, EmailSenderDeclaration.start()))
                        .declared()),
                declared.sms()));
    }

    @Override
    public MessageSenders sms(UnaryOperator<SmsSender> settings) {
        return new MessageSendersDeclaration(new DeclaredSenders(
                declared.email(),
                Optional.of(((SmsSenderDeclaration) Given.result("sms", settings, SmsSenderDeclaration.start()))
                        .declared())));
    }
}
