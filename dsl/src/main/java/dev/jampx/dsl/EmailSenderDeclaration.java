package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredSenders;
import java.util.Optional;

/** Who sends e-mails, as it was written. */
record EmailSenderDeclaration(DeclaredSenders.Email declared) implements EmailSender {

    static EmailSenderDeclaration start() {
        return new EmailSenderDeclaration(new DeclaredSenders.Email(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DeclaredSenders.CustomSender.NONE,
                Site.ofCaller()));
    }

    @Override
    public EmailSender fromEmail(String address) {
        return new EmailSenderDeclaration(new DeclaredSenders.Email(
                Optional.of(Given.value("fromEmail", address)),
                declared.fromName(),
                declared.replyTo(),
                declared.function(),
                declared.site()));
    }

    @Override
    public EmailSender fromName(String name) {
        return new EmailSenderDeclaration(new DeclaredSenders.Email(
                declared.fromEmail(),
                Optional.of(Given.value("fromName", name)),
                declared.replyTo(),
                declared.function(),
                declared.site()));
    }

    @Override
    public EmailSender replyTo(String address) {
        return new EmailSenderDeclaration(new DeclaredSenders.Email(
                declared.fromEmail(),
                declared.fromName(),
                Optional.of(Given.value("replyTo", address)),
                declared.function(),
                declared.site()));
    }

    @Override
    public EmailSender handler(FunctionDefinition function) {
        return new EmailSenderDeclaration(new DeclaredSenders.Email(
                declared.fromEmail(),
                declared.fromName(),
                declared.replyTo(),
                new DeclaredSenders.CustomSender(
                        Optional.of(FunctionDeclaration.written(Given.value("handler", function))),
                        declared.function().kmsKeyArn()),
                declared.site()));
    }

    @Override
    public EmailSender kmsKeyArn(String arn) {
        return new EmailSenderDeclaration(new DeclaredSenders.Email(
                declared.fromEmail(),
                declared.fromName(),
                declared.replyTo(),
                new DeclaredSenders.CustomSender(
                        declared.function().handler(), Optional.of(Given.value("kmsKeyArn", arn))),
                declared.site()));
    }
}
