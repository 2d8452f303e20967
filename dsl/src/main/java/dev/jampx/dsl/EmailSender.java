package dev.jampx.dsl;

/**
 * Who sends e-mails: an address of Amazon SES, or a function. Amplify: the value of {@code senders.email}.
 *
 * <pre>{@code
 * senders.email(email -> email.fromEmail("no-reply@example.com").fromName("Hero FAQ"))
 * }</pre>
 */
public sealed interface EmailSender permits EmailSenderDeclaration {

    /**
     * Sets the address that e-mails come from. Amplify: {@code fromEmail}.
     *
     * @param address an address that Amazon SES has verified
     */
    EmailSender fromEmail(String address);

    /**
     * Sets the name that e-mails come from. Amplify: {@code fromName}.
     *
     * @param name the name that readers see
     */
    EmailSender fromName(String name);

    /**
     * Says where answers go. Amplify: {@code replyTo}.
     *
     * @param address an address
     */
    EmailSender replyTo(String address);

    /**
     * Has a function send, in place of Amazon SES. Amplify: {@code handler}.
     *
     * @param function the function; it gets the code encrypted
     */
    EmailSender handler(FunctionDefinition function);

    /**
     * Sets the key with which the function's codes are encrypted. Amplify: {@code kmsKeyArn}.
     *
     * @param arn the ARN of the key; a new one is made unless set
     */
    EmailSender kmsKeyArn(String arn);
}
