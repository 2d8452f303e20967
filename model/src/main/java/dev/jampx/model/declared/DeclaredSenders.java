package dev.jampx.model.declared;

import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;

/**
 * What was written with {@code senders}.
 *
 * @param email who sends e-mails, if it was said
 * @param sms who sends text messages, if it was said
 */
public record DeclaredSenders(Optional<Email> email, Optional<Sms> sms) {

    /** Cognito sends everything. */
    public static final DeclaredSenders NONE = new DeclaredSenders(Optional.empty(), Optional.empty());

    /**
     * Who sends e-mails: an address of Amazon SES, or a function.
     *
     * @param fromEmail the address of the sender
     * @param fromName the name of the sender
     * @param replyTo where answers go
     * @param function what sends, in place of SES
     * @param site where {@code email} was called
     */
    public record Email(
            Optional<String> fromEmail,
            Optional<String> fromName,
            Optional<String> replyTo,
            CustomSender function,
            SourceLocation site) {}

    /**
     * Who sends text messages: Amazon SNS, or a function.
     *
     * @param externalId what Cognito shows to be given the role
     * @param snsCallerArn the role in which Cognito calls SNS
     * @param snsRegion the region of SNS
     * @param function what sends, in place of SNS
     * @param site where {@code sms} was called
     */
    public record Sms(
            Optional<String> externalId,
            Optional<String> snsCallerArn,
            Optional<String> snsRegion,
            CustomSender function,
            SourceLocation site) {}

    /**
     * A function that sends.
     *
     * @param handler the function, if one was given
     * @param kmsKeyArn the key that its codes are encrypted with, if one was given
     */
    public record CustomSender(Optional<DeclaredFunction> handler, Optional<String> kmsKeyArn) {

        /** No function. */
        public static final CustomSender NONE = new CustomSender(Optional.empty(), Optional.empty());
    }
}
