package dev.jampx.dsl;

import java.util.function.UnaryOperator;

/**
 * Who sends messages, in place of Cognito itself. Amplify: the value of {@code senders}.
 *
 * <pre>{@code
 * defineAuth().senders(senders -> senders.email(email -> email.fromEmail("no-reply@example.com")))
 * }</pre>
 */
public sealed interface MessageSenders permits MessageSendersDeclaration {

    /**
     * Says who sends e-mails. Amplify: {@code senders.email}.
     *
     * @param settings says who, for example {@code email -> email.fromEmail("no-reply@example.com")}; they replace earlier ones
     */
    MessageSenders email(UnaryOperator<EmailSender> settings);

    /**
     * Says who sends text messages. Amplify: {@code senders.sms}.
     *
     * @param settings says who, for example {@code sms -> sms.handler(FUNCTION)}; they replace earlier ones
     */
    MessageSenders sms(UnaryOperator<SmsSender> settings);
}
