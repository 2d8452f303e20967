package dev.jampx.model.resolved;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who sends messages, in place of Cognito itself.
 *
 * @param ses the address of Amazon SES from which e-mails come
 * @param emailFunction the name of the function that sends e-mails
 * @param sns how Amazon SNS is called
 * @param smsFunction the name of the function that sends text messages
 * @param kmsKeyArn the key with which the codes for those functions are encrypted; a new one if empty
 */
public record Senders(
        Optional<Ses> ses,
        Optional<String> emailFunction,
        Optional<Sns> sns,
        Optional<String> smsFunction,
        Optional<String> kmsKeyArn) {

    /** Cognito sends everything. */
    public static final Senders COGNITO =
            new Senders(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The names of the functions that send, each once. */
    public Stream<String> functions() {
        return Stream.concat(emailFunction.stream(), smsFunction.stream()).distinct();
    }

    /** An address of Amazon SES. */
    public record Ses(String fromEmail, Optional<String> fromName, Optional<String> replyTo) {}

    /** How Amazon SNS is called: in a role that is given with the word for it, or in a new one. */
    public record Sns(Optional<Caller> caller, Optional<String> region) {}

    /** The role in which Cognito calls SNS, and what Cognito shows to be given it. */
    public record Caller(String roleArn, String externalId) {}
}
