package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredLogin;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Sign-in with an e-mail address as it was written. */
record EmailLoginDeclaration(DeclaredLogin.Email declared) implements EmailLogin {

    static EmailLoginDeclaration start() {
        return new EmailLoginDeclaration(new DeclaredLogin.Email(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Site.ofCaller()));
    }

    @Override
    public EmailLogin verificationEmailStyle(VerificationEmailStyle style) {
        return new EmailLoginDeclaration(new DeclaredLogin.Email(
                Optional.of(Given.value("verificationEmailStyle", style).term()),
                declared.subject(),
                declared.body(),
                declared.invitation(),
                declared.otpLogin(),
                declared.site()));
    }

    @Override
    public EmailLogin verificationEmailSubject(String subject) {
        return new EmailLoginDeclaration(new DeclaredLogin.Email(
                declared.style(),
                Optional.of(Given.value("verificationEmailSubject", subject)),
                declared.body(),
                declared.invitation(),
                declared.otpLogin(),
                declared.site()));
    }

    @Override
    public EmailLogin verificationEmailBody(Function<VerificationMessage, String> message) {
        return new EmailLoginDeclaration(new DeclaredLogin.Email(
                declared.style(),
                declared.subject(),
                Optional.of(MessageTerms.written("verificationEmailBody", message, MessageTerms.START)),
                declared.invitation(),
                declared.otpLogin(),
                declared.site()));
    }

    @Override
    public EmailLogin userInvitation(UnaryOperator<UserInvitation> invitation) {
        return new EmailLoginDeclaration(new DeclaredLogin.Email(
                declared.style(),
                declared.subject(),
                declared.body(),
                Optional.of(((UserInvitationDeclaration)
                                Given.result("userInvitation", invitation, UserInvitationDeclaration.start()))
                        .declared()),
                declared.otpLogin(),
                declared.site()));
    }

    @Override
    public EmailLogin otpLogin() {
        return new EmailLoginDeclaration(new DeclaredLogin.Email(
                declared.style(), declared.subject(), declared.body(), declared.invitation(), true, declared.site()));
    }
}
